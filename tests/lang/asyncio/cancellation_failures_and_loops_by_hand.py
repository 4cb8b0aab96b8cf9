import asyncio, io, sys
# What nobody asked for is told on standard error, when it is collected.
sys.stderr = io.StringIO()
def p(*a): print(*a)
def run(f):
    print('---', f.__name__)
    try: print('->', asyncio.run(f()))
    except BaseException as e: print('escaped', type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__))
# case: KeyboardInterrupt in a task ends the run
async def c1():
    async def k(): raise KeyboardInterrupt('k')
    t = asyncio.create_task(k())
    try: await asyncio.sleep(1)
    except BaseException as e: p('main got', repr(e)); raise
    finally: p('fin')
# case: SystemExit in a task that is awaited
async def c2():
    async def k(): raise SystemExit(3)
    try: await asyncio.create_task(k())
    except BaseException as e: p('main got', repr(e)); raise
# case: KeyboardInterrupt in a group
async def c3():
    async with asyncio.TaskGroup() as tg:
        async def k(): raise KeyboardInterrupt('tg')
        tg.create_task(k()); await asyncio.sleep(1)
# case: SystemExit of main
async def c4(): raise SystemExit('direct')
# case: tasks that are left are cancelled, and their clean-up runs
async def c5():
    async def bg():
        try: await asyncio.sleep(100)
        finally: p('bg cleaned'); await asyncio.sleep(0); p('bg done')
    asyncio.create_task(bg()); await asyncio.sleep(0); return 'main done'
# case: a task that ignores its cancellation
async def c6():
    async def stubborn():
        for i in range(3):
            try: await asyncio.sleep(100)
            except asyncio.CancelledError: p('ignored', i)
        return 'survived'
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0)
    for i in range(3): t.cancel(); await asyncio.sleep(0); await asyncio.sleep(0)
    return await t, t.cancelling(), t.cancelled()
# case: an exception in the place of a cancellation
async def c7():
    async def sub():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: raise ValueError('replaced')
    t = asyncio.create_task(sub()); await asyncio.sleep(0); t.cancel()
    try: await t
    except ValueError as e: p(repr(e), repr(e.__context__), t.cancelled())
# case: a task that cancels itself, and takes it back
async def c8():
    asyncio.current_task().cancel('self')
    try: await asyncio.sleep(0)
    except asyncio.CancelledError as e: p('caught', e.args)
    p('go on', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
    asyncio.current_task().cancel(); asyncio.current_task().uncancel(); await asyncio.sleep(0); p('still')
# case: a cancellation that comes too late
async def c9():
    asyncio.current_task().cancel('end'); return 5
# case: a message goes through the tasks that wait
async def c10():
    async def inner(): await asyncio.sleep(10)
    async def outer():
        try: await asyncio.create_task(inner(), name='i')
        except asyncio.CancelledError as e: p('outer', e.args); raise
    t = asyncio.create_task(outer()); await asyncio.sleep(0); await asyncio.sleep(0); t.cancel('why')
    try: await t
    except asyncio.CancelledError as e: p('main', e.args, repr(e.__context__), repr(e.__cause__))
# case: timeouts nest and clean up
async def c11():
    async def cm():
        async with asyncio.timeout(0.001):
            try: await asyncio.sleep(1)
            finally: p('cleanup'); await asyncio.sleep(0.001); p('cleaned')
    try: await cm()
    except TimeoutError as e: p('TE', repr(e.__cause__))
    async def cm2():
        async with asyncio.timeout(0.001):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: raise KeyError('in')
    try: await cm2()
    except KeyError as e: p('KE', repr(e.__context__), repr(e.__context__.__context__))
    async with asyncio.timeout(1) as a:
        try:
            async with asyncio.timeout(0.001) as b: await asyncio.sleep(2)
        except TimeoutError: p('inner only', a.expired(), b.expired())
    try:
        async with asyncio.timeout(0.001) as a:
            async with asyncio.timeout(1) as b: await asyncio.sleep(2)
    except TimeoutError: p('outer', a.expired(), b.expired())
# case: gather is cancelled, has cancelled children and duplicates
async def c12():
    g = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2)); await asyncio.sleep(0); p(g.cancel('g'))
    try: await g
    except asyncio.CancelledError as e: p('cancelled', e.args)
    async def bad(): await asyncio.sleep(0); raise ValueError('b')
    async def canc(): raise asyncio.CancelledError('own')
    try: await asyncio.gather(canc(), asyncio.sleep(0.001))
    except asyncio.CancelledError as e: p('own', e.args)
    p(await asyncio.gather(canc(), bad(), asyncio.sleep(0, 'x'), return_exceptions=True))
    t = asyncio.create_task(asyncio.sleep(0, 'dup')); p(await asyncio.gather(t, t, asyncio.sleep(0, 'y'), t))
    f = asyncio.get_running_loop().create_future(); f.set_result('done'); g = asyncio.gather(f, f); p(g.done(), await g)
    p(await asyncio.gather())
# case: groups fail in every way
async def c13():
    async def t(n):
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: p('c', n); raise
    async def fail(n): await asyncio.sleep(0); raise ValueError(n)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(t(1)); tg.create_task(fail('a')); tg.create_task(fail('b'))
    except BaseExceptionGroup as e: p(type(e).__name__, e.message, e.exceptions, repr(e.__cause__), repr(e.__context__))
    p(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(t(1)); await asyncio.sleep(0); raise KeyError('body')
    except BaseExceptionGroup as e: p(type(e).__name__, e.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            async with asyncio.TaskGroup() as tg2: tg2.create_task(fail('in')); await asyncio.sleep(1)
    except BaseExceptionGroup as e: p(e.exceptions, e.exceptions[0].exceptions)
    async def par():
        async with asyncio.TaskGroup() as tg: tg.create_task(t('x')); await asyncio.sleep(10)
    k = asyncio.create_task(par()); await asyncio.sleep(0); await asyncio.sleep(0); k.cancel('par')
    try: await k
    except asyncio.CancelledError as e: p('par', e.args)
    async def fin():
        async def f2():
            try: await asyncio.sleep(10)
            finally: raise OSError('fin')
        async with asyncio.TaskGroup() as tg: tg.create_task(f2()); tg.create_task(fail('first'))
    try: await fin()
    except* ValueError as e: p('VE', e.exceptions)
    except* OSError as e: p('OS', e.exceptions)
    async with asyncio.TaskGroup() as tg: k = tg.create_task(asyncio.sleep(10)); await asyncio.sleep(0); k.cancel()
    p('child cancel ok', k.cancelled())
# case: exception handlers
async def c14():
    loop = asyncio.get_running_loop(); log = []
    loop.set_exception_handler(lambda l, ctx: log.append((sorted(ctx), ctx['message'].split(' at ')[0].split(' (')[0], repr(ctx.get('exception')))))
    loop.call_soon(lambda: 1/0); await asyncio.sleep(0); p(log); p(loop.get_exception_handler() is not None)
    loop.call_exception_handler({'message': 'mine'}); p(log[-1])
    def bad_handler(l, c): raise KeyError('handler')
# case: to_thread, conditions and queues with a timeout
async def c15():
    p(await asyncio.to_thread(lambda a, b=1: (a, b), 3, b=4))
    try: await asyncio.wait_for(asyncio.Event().wait(), 0.001)
    except TimeoutError: p('to')
    cond = asyncio.Condition()
    async def waiter():
        async with cond:
            try: await asyncio.wait_for(cond.wait(), 0.001)
            except TimeoutError: p('cond to', cond.locked())
    await waiter()
    r = []
    async def cons(q):
        while True:
            try: r.append(await q.get())
            except asyncio.QueueShutDown: r.append('end'); return
    q = asyncio.Queue(); ts = [asyncio.create_task(cons(q)) for _ in range(2)]
    for i in range(4): await q.put(i)
    await asyncio.sleep(0); q.shutdown(); await asyncio.gather(*ts); p(r)
# case: asynchronous generators that a loop leaves
async def c16():
    async def agen():
        try:
            for i in range(5): yield i; await asyncio.sleep(0)
        finally: p('agen closed'); await asyncio.sleep(0); p('agen closed 2')
    async for x in agen():
        if x == 2: break
    p('after break'); await asyncio.sleep(0); await asyncio.sleep(0); await asyncio.sleep(0); p('later')
    g = agen(); p(await anext(g)); keep.append(g)
keep = []
# case: shields
async def c17():
    for kind in (1, 2):
        f = asyncio.get_running_loop().create_future(); asyncio.get_running_loop().call_later(0.001, f.set_result, 'late')
        try: p(await asyncio.wait_for(asyncio.shield(f), 0 if kind == 1 else 1))
        except TimeoutError: p('to', f.done(), f.cancelled()); p(await f)
    t = asyncio.create_task(asyncio.sleep(10)); s = asyncio.shield(t); await asyncio.sleep(0); s.cancel()
    try: await s
    except asyncio.CancelledError: p('s cancelled', t.done()); t.cancel()
    t = asyncio.create_task(asyncio.sleep(10)); s = asyncio.shield(t); await asyncio.sleep(0); t.cancel()
    try: await s
    except asyncio.CancelledError: p('inner cancelled', s.cancelled())
# case: as_completed with a timeout, failures and nothing
async def c18():
    try:
        for f in asyncio.as_completed([asyncio.sleep(10, 'a'), asyncio.sleep(0, 'b')], timeout=0.002): p(await f)
    except TimeoutError as e: p('TE', e.args)
    it = asyncio.as_completed([]); p(list(it)); p([x async for x in asyncio.as_completed([])])
    async def bad(): raise ValueError('x')
    for f in asyncio.as_completed([bad()]):
        try: await f
        except ValueError as e: p(repr(e))
    for bad_v in (5, asyncio.sleep(0)):
        try: asyncio.as_completed(bad_v)
        except TypeError as e: p(e)
    bad_v.close()
for i in range(1, 19): run(globals()['c%d' % i])
# case: loops that are run by hand
loop = asyncio.new_event_loop()
async def v(x): await asyncio.sleep(0); return x
print(loop.run_until_complete(v(1)), loop.is_running(), loop.is_closed())
loop.call_soon(print, 'soon'); loop.call_later(0.001, loop.stop); loop.run_forever(); print('stopped')
loop.stop(); loop.call_soon(print, 'one turn'); loop.run_forever()
f = loop.create_future(); loop.call_soon(loop.stop)
try: loop.run_until_complete(f)
except RuntimeError as e: print(e)
print(loop.run_until_complete(asyncio.gather(v(1), v(2)) if 0 else v(3)))
asyncio.set_event_loop(loop); print(asyncio.get_event_loop() is loop); t = loop.create_task(v('t')); print(loop.run_until_complete(t), t.done())
try: loop.run_until_complete(5)
except TypeError as e: print(e)
async def nested(): loop.run_until_complete(v(1))
try: loop.run_until_complete(nested())
except RuntimeError as e: print(e)
loop.close(); print(loop.is_closed()); loop.close()
for act in (lambda: loop.run_forever(), lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.create_task(c)):
    c = v(1)
    try: act()
    except RuntimeError as e: print(e)
    c.close()
l2 = asyncio.new_event_loop()
async def cross(): await f2
f2 = l2.create_future(); l3 = asyncio.new_event_loop()
try: l3.run_until_complete(cross())
except RuntimeError as e: print(str(e)[:20], str(e)[-32:])
try: l3.run_until_complete(f2)
except ValueError as e: print(e)
