import asyncio


async def main():
    semaphore = asyncio.Semaphore(2)

    async def with_semaphore(i):
        async with semaphore:
            print("in", i)
            await asyncio.sleep(0.01)
            print("out", i)

    await asyncio.gather(*(with_semaphore(i) for i in range(5)))
    lock = asyncio.Lock()

    async def with_lock(i):
        async with lock:
            print("locks", i)
            await asyncio.sleep(0)
            print("unlocks", i)

    await asyncio.gather(*(with_lock(i) for i in range(3)))
    try:
        lock.release()
    except RuntimeError as error:
        print(error)

    queue = asyncio.Queue(2)

    async def produce():
        for i in range(5):
            await queue.put(i)
            print("put", i)
        await queue.put(None)

    async def consume():
        while (item := await queue.get()) is not None:
            print("got", item)
            queue.task_done()
        queue.task_done()

    await asyncio.gather(produce(), consume())
    await queue.join()
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))

    event = asyncio.Event()

    async def wait_for_event(i):
        await event.wait()
        print("event", i)

    tasks = [asyncio.create_task(wait_for_event(i)) for i in range(2)]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*tasks)

    condition = asyncio.Condition()

    async def wait_for_condition(i):
        async with condition:
            await condition.wait()
            print("condition", i)

    tasks = [asyncio.create_task(wait_for_condition(i)) for i in range(3)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(0.01)
    print("one waits")
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)

    barrier = asyncio.Barrier(3)

    async def wait_at_barrier():
        return await barrier.wait()

    print(sorted(await asyncio.gather(*(wait_at_barrier() for _ in range(3)))))
    first = asyncio.PriorityQueue()
    last = asyncio.LifoQueue()
    for i in (3, 1, 2):
        first.put_nowait(i)
        last.put_nowait(i)
    print([first.get_nowait() for _ in range(3)], [last.get_nowait() for _ in range(3)])


asyncio.run(main())
