# Awaiting through __await__.
import asyncio
async def co(): return 5
class A:
    def __await__(self): return co().__await__()
async def main():
    print(await A())
    t = asyncio.create_task(co()); print(await t)
asyncio.run(main())
