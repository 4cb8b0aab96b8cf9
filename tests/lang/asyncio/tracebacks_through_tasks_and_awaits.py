import asyncio, traceback
def show(e, ind=''):
    def lib(fn): return fn != __file__
    while e:
        print(ind+type(e).__name__, e, [(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__) if not lib(f.filename)])
        if isinstance(e, BaseExceptionGroup):
            for x in e.exceptions: show(x, ind+'  ')
        if e.__cause__: print(ind+'cause'); e=e.__cause__
        elif e.__context__ and not e.__suppress_context__: print(ind+'context'); e=e.__context__
        else: e=None
def run(c):
    try: print('ret', asyncio.run(c))
    except BaseException as e: show(e)
async def boom(x=1, d=0):
    if d is not None: await asyncio.sleep(d)
    raise ValueError(x)
async def deep(n):
    if n: return await deep(n-1)
    await boom()

# case: traceback of deep awaits
run(deep(3))

# case: traceback of task
async def m(): await asyncio.create_task(deep(2))
run(m())

# case: traceback of task twice
async def m():
    t = asyncio.create_task(deep(1))
    for i in range(2):
        try: await t
        except ValueError as e: show(e)
    try: t.result()
    except ValueError as e: show(e)
    show(t.exception())
run(m())

# case: traceback of gather
async def m(): await asyncio.gather(boom(1), boom(2))
run(m())

# case: traceback of gather ret
async def m():
    for e in await asyncio.gather(boom(1), deep(1), return_exceptions=True): show(e)
run(m())

# case: traceback of tg
async def m():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(boom(1)); tg.create_task(deep(1))
run(m())

# case: traceback of nested tg
async def m():
    async with asyncio.TaskGroup() as tg:
        async with asyncio.TaskGroup() as t2:
            t2.create_task(boom(1))
            tg.create_task(boom(2))
        print('no')
run(m())

# case: traceback of tg body raise
async def m():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom(1, 5))
            raise KeyError('body')
    except* KeyError as eg: show(eg); raise OSError('after')
run(m())

# case: traceback of timeout
async def m():
    async with asyncio.timeout(0.001):
        await deepsleep(2)
async def deepsleep(n):
    if n: await deepsleep(n-1)
    else: await asyncio.sleep(10)
run(m())

# case: traceback of wait_for
async def m(): await asyncio.wait_for(deepsleep(1), 0.001)
run(m())

# case: traceback of wait_for0
async def m(): await asyncio.wait_for(deepsleep(1), 0)
run(m())

# case: traceback of wait_for cleanup error
async def clean():
    try: await asyncio.sleep(10)
    finally: raise KeyError('cleanup')
async def m(): await asyncio.wait_for(clean(), 0.001)
run(m())

# case: traceback of cancel
async def m():
    t = asyncio.create_task(deepsleep(1)); await asyncio.sleep(0); t.cancel('why'); await t
run(m())

# case: traceback of cancel unstarted
async def m():
    t = asyncio.create_task(deepsleep(1)); t.cancel('why'); await t
run(m())

# case: traceback of cancel translate
async def tr():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: raise RuntimeError('tr') from e
async def m():
    t = asyncio.create_task(tr()); await asyncio.sleep(0); t.cancel('why'); await t
run(m())

# case: traceback of cancel outer of gather
async def g(): await asyncio.gather(deepsleep(0), deepsleep(0))
async def m():
    t = asyncio.create_task(g()); await asyncio.sleep(0); await asyncio.sleep(0); t.cancel('why'); await t
run(m())

# case: traceback of shield
async def m():
    inner = asyncio.create_task(boom(3, 0.001))
    try:
        async with asyncio.timeout(0): await asyncio.shield(inner)
    except TimeoutError as e: show(e)
    await inner
run(m())

# case: traceback of future exc
async def m():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError('f'))
    try: await f
    except ValueError as e: show(e)
    try: await f
    except ValueError as e: show(e)
run(m())

# case: traceback of agen
async def ag():
    yield 1
    await boom()
async def m():
    async for x in ag(): print(x)
run(m())

# case: traceback of agen athrow
async def m():
    a = ag(); await a.__anext__()
    await a.athrow(KeyError('in'))
run(m())

# case: traceback of cm
import contextlib
@contextlib.asynccontextmanager
async def cm():
    try: yield 1
    except ValueError as e: raise KeyError('conv') from e
async def m():
    async with cm(): await boom()
run(m())

# case: traceback of stop iteration
async def m(): raise StopIteration(3)
run(m())
async def m():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(StopIteration)
    await f
run(m())

# case: traceback of handled context
async def m():
    try: raise KeyError('outer')
    except KeyError:
        await boom()
run(m())
async def m():
    try: raise KeyError('outer')
    except KeyError:
        await asyncio.create_task(boom())
run(m())
async def m():
    try: raise KeyError('outer')
    except KeyError:
        t = asyncio.create_task(deepsleep(0)); await asyncio.sleep(0)
        t.cancel(); await t
run(m())

# case: traceback of uncancel
async def m():
    t = asyncio.current_task()
    t.cancel('a'); t.cancel('b')
    try: await asyncio.sleep(0)
    except asyncio.CancelledError as e: print(e.args, t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel())
    async with asyncio.timeout(0.001):
        try: await asyncio.sleep(1)
        finally: print(t.cancelling())
run(m())
