import asyncio


async def work(name, delay):
    print(name, "starts")
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError as error:
        print(name, "is cancelled", error.args)
        raise
    print(name, "ends")
    return name


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "survived"


async def fail():
    raise KeyError("x")


class Odd:
    def __await__(self):
        yield 5


async def main():
    task = asyncio.create_task(work("t", 0.01))
    print("created")
    await asyncio.sleep(0)
    print("a turn later")
    print(await task, task.done(), task.result())

    task = asyncio.create_task(work("u", 1))
    await asyncio.sleep(0)
    print(task.cancel("why"))
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, task.cancelled(), task.done(), task.cancel())

    task = asyncio.create_task(work("never starts", 1))
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled(), task.cancelling())

    task = asyncio.create_task(fail())
    await asyncio.sleep(0.01)
    for _ in range(2):
        try:
            await task
        except KeyError as error:
            print("raised again", error)
    print(repr(task.exception()))

    async def odd():
        await Odd()

    try:
        await asyncio.create_task(odd())
    except RuntimeError as error:
        print(error)
    try:
        asyncio.create_task(5)
    except TypeError as error:
        print(error)
    named = asyncio.create_task(asyncio.sleep(0, 7), name="named")
    print(named.get_name(), await named)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))


asyncio.run(main())


async def dies():
    task = asyncio.create_task(work("background", 5))
    await asyncio.sleep(0)
    print(asyncio.current_task().get_name(), task.get_name())
    raise KeyError("main")


try:
    asyncio.run(dies())
except KeyError as error:
    print("raised", error)
try:
    asyncio.run(5)
except ValueError as error:
    print(error)


async def nested():
    other = asyncio.sleep(0)
    try:
        asyncio.run(other)
    except RuntimeError as error:
        print(error)
    other.close()


asyncio.run(nested())
with asyncio.Runner() as runner:
    print(runner.run(asyncio.sleep(0, 1)), runner.run(asyncio.sleep(0, 2)))
