import asyncio


async def outcome(task):
    try:
        await task
    except asyncio.CancelledError as error:
        return error.args


async def waits():
    try:
        await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as error:
        print("in", error.args, asyncio.current_task().cancelling())
        raise


PAIRS = (None, "b"), ("a", None), ("a", "b"), (None, None)


async def main():
    # case: a task that waits and is cancelled twice has the first message
    for first, second in PAIRS:
        task = asyncio.create_task(waits())
        await asyncio.sleep(0)
        print(task.cancel(first), task.cancel(second), await outcome(task))

    # case: one that has not begun has the second
    for first, second in PAIRS:
        task = asyncio.create_task(waits())
        print(task.cancel(first), task.cancel(second), await outcome(task))

    # case: one that cancels itself, and is cancelled again while it waits
    async def oneself(first, second):
        asyncio.current_task().cancel(first)
        asyncio.get_running_loop().call_soon(asyncio.current_task().cancel, second)
        await waits()
    for first, second in PAIRS:
        print(await outcome(asyncio.create_task(oneself(first, second))))

    # case: one that cancels itself and returns
    async def returns(message):
        asyncio.current_task().cancel(message)
        return 5
    for message in None, "m":
        task = asyncio.create_task(returns(message))
        print(await outcome(task), await outcome(task))
        print(await asyncio.gather(asyncio.create_task(returns(message)), return_exceptions=True))

    # case: what gather gives has the message of a task that ended as it was cancelled only
    for message in None, "m":
        task = asyncio.create_task(waits())
        await asyncio.sleep(0)
        task.cancel(message)
        print(await asyncio.gather(task, return_exceptions=True), await outcome(task))

    # case: futures
    for first, second in PAIRS:
        future = asyncio.get_running_loop().create_future()
        print(future.cancel(first), future.cancel(second), await outcome(future))


asyncio.run(main())
