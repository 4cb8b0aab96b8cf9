import asyncio


async def work(name, delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise
    print(name, "ends")
    return name


async def main():
    try:
        await asyncio.wait_for(work("a", 1), 0.01)
    except TimeoutError as error:
        print(repr(error), type(error.__cause__).__name__)
    print(await asyncio.wait_for(work("b", 0.01), 1), await asyncio.wait_for(work("c", 0), None))
    try:
        async with asyncio.timeout(0.01) as limit:
            await work("d", 1)
    except TimeoutError as error:
        print(repr(error), limit.expired())
    async with asyncio.timeout(5) as limit:
        print(await work("e", 0), limit.expired())
    try:
        async with asyncio.timeout(None) as limit:
            limit.reschedule(asyncio.get_running_loop().time() + 0.01)
            await work("f", 1)
    except TimeoutError:
        print("rescheduled")

    inner = asyncio.create_task(work("shielded", 0.03))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except TimeoutError:
        print("not done", inner.done())
    print(await inner)

    tasks = [asyncio.create_task(work(f"w{i}", 0.01 * (i + 1))) for i in range(3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(tasks, timeout=0.015)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(tasks)
    print(sorted(task.result() for task in done), pending)
    for awaitable in asyncio.as_completed([work("slow", 0.02), work("fast", 0.01)]):
        print(await awaitable)
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)


asyncio.run(main())
