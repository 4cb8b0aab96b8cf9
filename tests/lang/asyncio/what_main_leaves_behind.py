# Whoever leaves main first: what is ready still gets its turn, then tasks are cancelled, then generators are closed.
import asyncio


def run(main):
    try:
        print("ret", asyncio.run(main))
    except BaseException as error:
        print("exc", type(error).__name__, error)


async def n(x, pause=0):
    print("t", x)
    try:
        await asyncio.sleep(pause)
        print("t2", x)
        await asyncio.sleep(0)
        print("t3", x)
    except asyncio.CancelledError as error:
        print("cancelled", x, error.args)
        raise
    finally:
        print("fin", x)


# case: main raises before its task has begun
async def m():
    asyncio.create_task(n(4))
    await 5
run(m())

# case: main raises
async def m():
    k = asyncio.create_task(n(4)); raise ValueError(2)
run(m())

# case: main returns
async def m():
    k = asyncio.create_task(n(4)); return 3
run(m())

# case: one has begun and one has not
async def m():
    k = asyncio.create_task(n(4)); await asyncio.sleep(0); j = asyncio.create_task(n(5)); return 3
run(m())

# case: callbacks keep their places
async def m():
    l = asyncio.get_running_loop()
    l.call_soon(print, 'soon1')
    k = asyncio.create_task(n(4))
    l.call_soon(print, 'soon2')
    l.call_soon(lambda: l.call_soon(print, 'nested'))
    return 3
run(m())

# case: what was gathered
async def m():
    g = asyncio.gather(n(1), n(2), n(3), return_exceptions=True)
    return 1
run(m())

# case: what was gathered, and main raises
async def m():
    g = asyncio.gather(n(1), n(2), n(3), return_exceptions=True)
    raise KeyError(1)
run(m())

# case: SystemExit stops the loop at once
async def m():
    g = asyncio.create_task(n(1))
    raise SystemExit('end')
run(m())

# case: and so does KeyboardInterrupt
async def m():
    g = asyncio.create_task(n(1))
    raise KeyboardInterrupt(1)
run(m())

# case: a group is left before its tasks have begun
async def m():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(n(1))
        tg.create_task(n(2))
        raise ValueError(1)
run(m())

# case: a group is left after they have begun
async def m():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(n(1))
        tg.create_task(n(2))
        await asyncio.sleep(0)
        raise ValueError(1)
run(m())

# case: tasks of tasks
async def child():
    print('child'); asyncio.create_task(n('gc')); 
    try: await asyncio.sleep(0)
    finally: print('child fin')
async def m():
    asyncio.create_task(child())
    await asyncio.sleep(0)
    return 1
run(m())
async def m():
    asyncio.create_task(child())
    return 1
run(m())

# case: a timeout
async def m():
    async with asyncio.timeout(0):
        asyncio.create_task(n(1, 5))
        await asyncio.sleep(1)
run(m())

# case: main cancels itself
async def m():
    asyncio.create_task(n(1))
    asyncio.current_task().cancel('me')
    await asyncio.sleep(1)
run(m())
async def m():
    asyncio.create_task(n(1))
    asyncio.current_task().cancel('me')
run(m())

# case: asynchronous generators are closed after the tasks
async def ag(x):
    try:
        yield 1
        yield 2
    finally:
        print('agfin', x)
        await asyncio.sleep(0)
        print('agfin2', x)
keep = []
async def m():
    a = ag(1); keep.append(a)
    async for x in a: print(x); break
    asyncio.create_task(n(1))
    return 7
run(m())
async def use():
    a = ag(2); keep.append(a)
    async for x in a: print(x); await asyncio.sleep(10)
async def m():
    t = asyncio.create_task(use())
    await asyncio.sleep(0)
    return 8
run(m())

# case: tasks that ignore it, or make another one
async def sw():
    print('sw')
    while 1:
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print('swallowed'); return 5
async def m():
    t = asyncio.create_task(sw())
    await asyncio.sleep(0)
    return 8
run(m())
async def late():
    try:
        await asyncio.sleep(10)
    finally:
        print("new")
        asyncio.create_task(n("late"))
async def m():
    asyncio.create_task(late())
    await asyncio.sleep(0)
    return 8
run(m())
