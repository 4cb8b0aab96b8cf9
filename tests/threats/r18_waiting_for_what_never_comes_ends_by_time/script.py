import asyncio

async def stubborn():
    while True:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            print('cancelled')

async def main():
    await asyncio.gather(*[stubborn() for _ in range(100)])

print('start')
asyncio.run(main())
