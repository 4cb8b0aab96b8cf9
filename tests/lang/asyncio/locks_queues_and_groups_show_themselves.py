import asyncio, re
def show(*things):
    print(*[re.sub(r' at 0x[0-9a-f]+', '', re.sub(r'when=[\d.]+', 'when=T', repr(thing))) for thing in things])
async def attempt(label, awaitable):
    try:
        print(label, repr(await awaitable))
    except BaseException as e:
        print(label, type(e).__name__, re.sub(r' at 0x[0-9a-f]+', '', str(e)))
def refuse(act, *args):
    try:
        print(repr(act(*args)))
    except Exception as e:
        print(type(e).__name__, re.sub(r' at 0x[0-9a-f]+', '', str(e)))
async def value(v=1): return v
async def main():
    # case: locks
    lock = asyncio.Lock(); show(lock); refuse(lock.release)
    await lock.acquire(); show(lock); t = asyncio.create_task(lock.acquire()); await asyncio.sleep(0); show(lock); lock.release(); await t; show(lock)
    # case: semaphores
    s = asyncio.Semaphore(2); show(s); await s.acquire(); show(s); await s.acquire(); show(s); print(s.locked()); s.release(); show(s)
    refuse(asyncio.Semaphore, -1); refuse(asyncio.BoundedSemaphore(1).release)
    # case: events
    e = asyncio.Event(); show(e); t = asyncio.create_task(e.wait()); await asyncio.sleep(0); show(e); e.set(); show(e, e.is_set()); print(await t, await e.wait()); e.clear(); show(e)
    # case: conditions
    c = asyncio.Condition(); show(c); await attempt('wait', c.wait()); await attempt('wait_for', c.wait_for(lambda: 0)); refuse(c.notify); refuse(c.notify_all)
    print(await c.wait_for(lambda: 'at once')); refuse(asyncio.Condition, 5); print(asyncio.Condition(lock)._lock is lock)
    # case: barriers
    refuse(asyncio.Barrier, 0)
    b = asyncio.Barrier(2); show(b, b.parties, b.n_waiting, b.broken); t = asyncio.create_task(b.wait()); await asyncio.sleep(0); show(b, b.n_waiting)
    await b.abort(); show(b, b.broken); await attempt('waiting', t); await attempt('broken', b.wait()); await b.reset(); show(b)
    t = asyncio.create_task(b.wait()); await asyncio.sleep(0); await b.reset(); await attempt('reset', t); show(b)
    # case: a barrier whose waiting task is cancelled
    t = asyncio.create_task(b.wait()); await asyncio.sleep(0); t.cancel(); await attempt('cancelled', t); show(b)
    print(sorted(await asyncio.gather(b.wait(), b.wait())))
    async with asyncio.Barrier(1) as position: print(position)
    # case: queues
    q = asyncio.Queue(1); show(q, q.maxsize, q.qsize(), q.empty(), q.full()); refuse(q.get_nowait); refuse(q.task_done)
    await q.put(1); show(q); refuse(q.put_nowait, 2); t = asyncio.create_task(q.put(2)); await asyncio.sleep(0); show(q); print(await q.get()); await t; show(q)
    # case: queues that are shut down
    t = asyncio.create_task(q.put(3)); await asyncio.sleep(0); q.shutdown(); show(q); await attempt('putting', t); await attempt('get', q.get()); await attempt('get', q.get()); await attempt('put', q.put(1)); refuse(q.get_nowait)
    q = asyncio.Queue(); [q.put_nowait(i) for i in range(3)]; q.shutdown(immediate=True); show(q); await attempt('join', q.join())
    q = asyncio.Queue(); t = asyncio.create_task(q.get()); await asyncio.sleep(0); show(q); q.shutdown(); await attempt('getting', t)
    # case: other orders
    for kind in asyncio.PriorityQueue, asyncio.LifoQueue:
        q = kind(); [q.put_nowait(x) for x in (3, 1, 2)]; print([q.get_nowait() for _ in range(3)])
    print(asyncio.Queue[int])
    # case: join waits for task_done
    q = asyncio.Queue(); q.put_nowait(1); q.put_nowait(2); j = asyncio.create_task(q.join()); await asyncio.sleep(0); q.task_done(); await asyncio.sleep(0); print(j.done()); q.task_done(); await j; refuse(q.task_done)
    # case: timeouts
    tm = asyncio.timeout(5); show(tm); refuse(tm.reschedule, 3); print(tm.expired())
    async with tm: show(tm); await attempt('again', tm.__aenter__()); tm.reschedule(None); show(tm, tm.when())
    show(tm); refuse(tm.reschedule, 3); await attempt('again', tm.__aenter__())
    try:
        async with asyncio.timeout(0) as tm: await asyncio.sleep(0)
    except TimeoutError: show(tm); print(tm.expired())
    refuse(asyncio.timeout, 'x')
    # case: groups
    tg = asyncio.TaskGroup(); show(tg); c = value(); refuse(tg.create_task, c)
    async with tg: show(tg); await attempt('again', tg.__aenter__()); t = tg.create_task(value()); show(tg)
    c = value(); refuse(tg.create_task, c); show(tg)
    # case: handles
    loop = asyncio.get_running_loop(); h = loop.call_soon(print, 1); show(h); h.cancel(); show(h, h.cancelled())
    h = loop.call_later(100, print); show(h); print(h.when() > loop.time()); h.cancel(); h.cancel(); show(h)
    refuse(loop.call_later, None, print); refuse(loop.call_at, None, print); refuse(loop.call_later, 'x', print)
    # case: sleep
    await attempt('negative', asyncio.sleep(-1, 'r')); await attempt('nan', asyncio.sleep(float('nan'))); await attempt('str', asyncio.sleep('x')); await attempt('zero', asyncio.sleep(0.0, result=4))
    # case: a loop that runs
    refuse(loop.close); c = value(); refuse(asyncio.run, c); c.close(); print(loop.is_running(), loop.is_closed(), loop.get_debug()); refuse(loop.set_exception_handler, 5)
asyncio.run(main())
# case: a runner
with asyncio.Runner() as r:
    print(r.run(value(3)), r.get_loop() is r.get_loop()); refuse(r.run, 5)
refuse(r.get_loop); print(r.close()); c = value(); refuse(r.run, c); c.close(); refuse(r.__enter__)
