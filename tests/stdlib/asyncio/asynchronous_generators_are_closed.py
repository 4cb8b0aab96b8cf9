# Those that a loop leaves are closed by a task a little later, those that are kept when the loop ends.
import asyncio


async def counting(name):
    try:
        for i in range(3):
            yield i
            await asyncio.sleep(0)
    finally:
        print("finally", name)
        await asyncio.sleep(0)
        print("awaited in finally", name)


async def yields_again():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def fails_in_finally():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        raise KeyError("in finally")


kept = []


async def main():
    async for x in counting("left by break"):
        if x == 1:
            break
    print("left")
    for _ in range(4):
        await asyncio.sleep(0)
    try:
        async for x in counting("left by an exception"):
            raise ValueError(x)
    except ValueError as error:
        print(repr(error))
    for _ in range(4):
        await asyncio.sleep(0)
    print([x async for x in counting("exhausted")])
    try:
        [1 / 0 async for x in counting("comprehension")]
    except ZeroDivisionError:
        print("handler")
    for _ in range(4):
        await asyncio.sleep(0)
    kept.append(counting("kept"))
    print(await anext(kept[0]))

    generator = yields_again()
    await anext(generator)
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    generator = fails_in_finally()
    await anext(generator)
    try:
        await generator.aclose()
    except KeyError as error:
        print(error, repr(error.__context__))
    await generator.aclose()
    return "end"


print(asyncio.run(main()))
