import asyncio
import time

start = time.monotonic()


async def after(seconds, name):
    await asyncio.sleep(seconds)
    print(time.monotonic() - start, name)
    return name


async def main():
    return await asyncio.gather(after(86400, 'a'), after(7200, 'b'), after(3600, 'c'))


names = asyncio.run(main())
print(time.monotonic() - start, names)
print(time.process_time(), time.thread_time())
