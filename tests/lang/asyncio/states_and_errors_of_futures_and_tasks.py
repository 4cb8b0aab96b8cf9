import asyncio, re
def attempt(label, act, *args):
    try:
        print(label, repr(act(*args)).split(' at 0x')[0])
    except BaseException as e:
        print(label, type(e).__name__, re.sub(' at 0x[0-9a-f]+', '', str(e)), '|', repr(e.__cause__))
async def value(v=1): return v
async def bad(): raise ValueError('bad')
async def slow(): await asyncio.sleep(100)
def gen(): yield 1
async def main():
    loop = asyncio.get_running_loop()
    # case: a future that is pending
    f = loop.create_future()
    for name in 'done', 'cancelled', 'result', 'exception': attempt(name, getattr(f, name))
    print(f, f.get_loop() is loop)
    # case: a future with a result
    f.set_result(5)
    for name in 'done', 'cancelled', 'result', 'exception', 'cancel': attempt(name, getattr(f, name))
    attempt('again', f.set_result, 5); attempt('again', f.set_exception, ValueError)
    print(f, await f, await f)
    # case: a future with an exception
    f = loop.create_future(); f.set_exception(ValueError); print(f); attempt('result', f.result); attempt('exception', f.exception)
    f = loop.create_future(); f.set_exception(StopIteration('q')); attempt('StopIteration', f.result)
    # case: what is no exception is refused
    f = loop.create_future()
    for bad_value in 5, int, 'x': attempt('set', f.set_exception, bad_value)
    # case: a cancelled future
    print(f.cancel('message'), f)
    attempt('result', f.result); attempt('exception', f.exception); attempt('set', f.set_result, 1); print(f.cancel())
    # case: callbacks in the repr, and removed
    f = loop.create_future(); f.add_done_callback(print); print(f)
    f.add_done_callback(len); print(f); f.add_done_callback(print); f.add_done_callback(print); print(f)
    print(f.remove_done_callback(print), f.remove_done_callback(print), f)
    # case: long results are shortened
    for result in 'z' * 500, list(range(50)), 10 ** 60, {i: i for i in range(9)}, (1,), object:
        f = loop.create_future(); f.set_result(result); print(f)
    # case: a future that is driven by hand
    f = loop.create_future(); step = f.__await__(); print(next(step) is f); attempt('next', next, step)
    # case: names of tasks
    for name in 5, 'x', b'y':
        t = asyncio.create_task(value(), name=name); print(t.get_name()); t.set_name(7); print(t.get_name()); await t
    # case: a task cannot be settled from outside
    t = asyncio.create_task(value()); attempt('set', t.set_result, 1); attempt('set', t.set_exception, ValueError()); attempt('result', t.result); await t; attempt('result', t.result)
    # case: a failed task gives its exception again and again
    t = asyncio.create_task(bad()); await asyncio.wait([t])
    attempt('result', t.result); attempt('result', t.result); attempt('exception', t.exception)
    # case: cancelling counts
    t = asyncio.create_task(slow()); await asyncio.sleep(0)
    print(t.cancel(), t.cancelling(), t.cancel(), t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel())
    await asyncio.wait([t]); print(t.cancelled(), t.cancel(), len(t.get_stack())); attempt('result', t.result); attempt('exception', t.exception)
    # case: what cannot become a task
    for thing in 5, value, gen(), None, 'x':
        for make in asyncio.create_task, asyncio.ensure_future, asyncio.gather, asyncio.shield: attempt(make.__name__, make, thing)
    attempt('Task', asyncio.Task, 5)
    # case: what cannot be waited for
    for things in [], [5], 5, [loop.create_future()]:
        try: print(await asyncio.wait(things, return_when='x' if things and things != [5] else asyncio.ALL_COMPLETED))
        except Exception as e: print(type(e).__name__, e)
    # case: an awaitable becomes a task of its own
    class Awaits:
        def __await__(self): return value('from awaitable').__await__()
    t = asyncio.ensure_future(Awaits()); print(t.get_coro().__name__, await t)
    print(asyncio.ensure_future(t) is t, await asyncio.gather(Awaits(), t, t))
    # case: bad yields
    class Yields:
        def __init__(self, v): self.v = v
        def __await__(self): yield self.v
    for v in 5, 'x', loop.create_future():
        async def yields(): await Yields(v)
        try: await asyncio.create_task(yields(), name='T')
        except RuntimeError as e: print(str(e).split(' in task ')[0])
    # case: a task cannot await itself
    async def itself(): await me
    me = asyncio.create_task(itself())
    try: await me
    except RuntimeError as e: print(str(e).split('<')[0])
    # case: modules and bases
    for n in 'Lock Event Condition Semaphore BoundedSemaphore Barrier Queue PriorityQueue LifoQueue TaskGroup Timeout Runner Future Task Handle TimerHandle'.split():
        c = getattr(asyncio, n); print(c.__module__, c.__qualname__, [b.__name__ for b in c.__mro__])
asyncio.run(main())
# case: without a loop
attempt('get_running_loop', asyncio.get_running_loop); attempt('current_task', asyncio.current_task); attempt('all_tasks', asyncio.all_tasks); attempt('get_event_loop', asyncio.get_event_loop)
c = value(); attempt('create_task', asyncio.create_task, c); c.close()
attempt('Future', asyncio.Future); attempt('timeout', asyncio.timeout, 1); attempt('run', asyncio.run, 5); attempt('run', asyncio.run, value)
# case: kinds of functions and objects
for thing in value, gen, 5: print(asyncio.iscoroutine(thing), asyncio.iscoroutinefunction(thing), asyncio.isfuture(thing))
