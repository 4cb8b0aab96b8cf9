import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.01, future.set_result, 5)
    print(future, await future, future)
    try:
        future.set_result(6)
    except asyncio.InvalidStateError as error:
        print(type(error), error)
    future = asyncio.Future()
    try:
        future.result()
    except asyncio.InvalidStateError as error:
        print(error)
    future.cancel()
    print(future)
    try:
        future.result()
    except asyncio.CancelledError as error:
        print(repr(error), type(error))
    failed = loop.create_future()
    failed.set_exception(ValueError("set"))
    print(failed)
    try:
        await failed
    except ValueError as error:
        print(error)

    task = asyncio.create_task(asyncio.sleep(0, 4))
    task.add_done_callback(lambda done: print("callback", done.result()))
    await task
    print("awaited")
    await asyncio.sleep(0)
    loop.call_soon(print, "soon")
    loop.call_soon(print, "never").cancel()
    loop.call_later(0.02, print, "later")
    loop.call_later(0.01, print, "earlier")
    await asyncio.sleep(0.05)


asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
