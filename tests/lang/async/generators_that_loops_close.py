import asyncio
import gc


async def ticks(name):
    try:
        for tick in range(3):
            yield tick
    except BaseException as error:
        print("saw", repr(error))
        raise
    finally:
        print("closed", name)


async def again(name):
    try:
        yield 1
    finally:
        yield 2
        print("ended", name)


# case: a close that is cancelled before it began ends the generator all the same
async def cancelled():
    one = ticks("cancelled")
    await anext(one)
    task = asyncio.create_task(one.aclose())
    task.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.done(), task.cancelled())


asyncio.run(cancelled())


# case: so does one that was forgotten in the last turn
async def forgotten():
    one = ticks("forgotten")
    await anext(one)
    one = None
    gc.collect()


asyncio.run(forgotten())


# case: the step that closes one is a task of its own, which can be cancelled
async def found():
    one = ticks("found")
    await anext(one)
    one = None
    gc.collect()
    await asyncio.sleep(0)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        print(task.cancel())
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(found())


# case: one that was closed before and yielded again is no more the loop's
async def closed_before():
    one = again("closed before")
    await anext(one)
    try:
        await one.aclose()
    except RuntimeError as error:
        print(error)
    one = None
    gc.collect()


asyncio.run(closed_before())


# case: what main left in a global is closed at the end; what yields again is told of
async def left():
    global kept, stubborn
    kept, stubborn = ticks("kept"), again("stubborn")
    await anext(kept)
    await anext(stubborn)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print(context["message"].split("<")[0], repr(context["exception"])))


asyncio.run(left())
