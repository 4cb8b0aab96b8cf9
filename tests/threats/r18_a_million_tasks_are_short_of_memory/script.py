import asyncio

async def sleeper():
    await asyncio.Event().wait()

async def main():
    tasks = []
    try:
        for _ in range(1_000_000):
            tasks.append(asyncio.create_task(sleeper()))
        print('made')
    except MemoryError:
        some = len(tasks) > 1000
        for task in tasks:
            task.cancel()
        tasks.clear()
        print('MemoryError', some)

try:
    asyncio.run(main())
except MemoryError:
    print('MemoryError')
