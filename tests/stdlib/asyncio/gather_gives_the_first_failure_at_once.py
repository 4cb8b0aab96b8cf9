# The others go on until the loop ends, where they are cancelled and their `finally` blocks run.
import asyncio


async def work(name, delay):
    print(name, "starts")
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise
    finally:
        print(name, "finally")
    print(name, "ends")
    return name


async def fail(text="failed"):
    raise ValueError(text)


async def left_behind():
    await asyncio.gather(work("slow", 100), fail())


try:
    asyncio.run(left_behind())
except ValueError as error:
    print(repr(error))


async def main():
    print(await asyncio.gather(work("a", 0.02), work("b", 0.01)))
    print(await asyncio.gather(work("c", 0.01), fail(), return_exceptions=True))
    try:
        await asyncio.gather(work("d", 0.01), fail("first"), fail("second"))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0.02)
    both = asyncio.gather(work("e", 1), work("f", 1))
    await asyncio.sleep(0)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("gather is cancelled", both.cancelled())
    same = work("once", 0)
    print(await asyncio.gather(same, same))
    print(await asyncio.gather())
    try:
        await asyncio.gather(5)
    except TypeError as error:
        print(error)
    asyncio.create_task(work("forgotten", 10))
    await asyncio.sleep(0)
    return "done"


print(asyncio.run(main()))
