import asyncio


async def work(name, delay):
    print(name, "starts")
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise
    return name


async def fail(error):
    raise error


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(f"t{i}", 0.01 * i)) for i in range(3)]
    print([task.result() for task in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("a", 1))
            group.create_task(fail(ValueError("b")))
            group.create_task(work("c", 0))
    except* ValueError as caught:
        print(caught.message, caught.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("d", 1))
            await asyncio.sleep(0)
            raise OSError("body")
    except* OSError as caught:
        print(caught.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("e")))
            group.create_task(fail(KeyError("f")))
    except* (ValueError, KeyError) as caught:
        print(caught.exceptions)
    task = asyncio.current_task()
    asyncio.get_running_loop().call_later(0.01, task.cancel)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("g", 10))
            await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled", task.cancelling(), task.uncancel())
    coro = work("late", 1)
    try:
        group.create_task(coro)
    except RuntimeError as error:
        print(str(error).split(">")[-1])


asyncio.run(main())
