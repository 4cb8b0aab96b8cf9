import asyncio
def p(*a): print(*a)
async def w(n, k=2):
    for i in range(k):
        p(n, i)
        await asyncio.sleep(0)
    return n
async def fail(n, k=1):
    for i in range(k):
        await asyncio.sleep(0)
    raise ValueError(n)
def run(main):
    try:
        asyncio.run(main())
    except BaseException as e:
        print('escaped', type(e).__name__, e)
# case: a bounded queue between two tasks
async def main():
    q = asyncio.Queue(2)
    async def prod():
        for i in range(5): await q.put(i); p('put', i)
    async def cons():
        while True:
            x = await q.get(); p('got', x); q.task_done()
            if x == 4: return
    await asyncio.gather(prod(), cons()); await q.join(); p('joined')
run(main)
# case: an event wakes all in order
async def main():
    ev = asyncio.Event()
    async def wt(n): p(n, 'wait'); await ev.wait(); p(n, 'go')
    ts = [asyncio.create_task(wt(i)) for i in 'abc']
    await asyncio.sleep(0); ev.set(); p('set'); await asyncio.sleep(0); p('turn')
    await asyncio.gather(*ts)
run(main)
# case: a lock is handed on in order
async def main():
    lock = asyncio.Lock()
    async def u(n):
        p(n, 'try')
        async with lock: p(n, 'in'); await asyncio.sleep(0); p(n, 'out')
    await asyncio.gather(*(u(i) for i in 'abc'))
run(main)
# case: a semaphore lets two in
async def main():
    sem = asyncio.Semaphore(2)
    async def u(n):
        async with sem: p(n, 'in'); await asyncio.sleep(0); p(n, 'out')
    await asyncio.gather(*(u(i) for i in 'abcde'))
run(main)
# case: a condition notifies one, then all
async def main():
    c = asyncio.Condition()
    async def u(n):
        async with c: p(n, 'w'); await c.wait(); p(n, 'n')
    ts = [asyncio.create_task(u(i)) for i in 'abc']
    await asyncio.sleep(0)
    async with c: c.notify(1); p('n1')
    await asyncio.sleep(0); p('turn')
    async with c: c.notify_all(); p('all')
    await asyncio.gather(*ts)
run(main)
# case: a barrier lets three through, twice
async def main():
    b = asyncio.Barrier(3)
    async def u(n):
        p(n, 'w'); i = await b.wait(); p(n, i)
    await asyncio.gather(*(u(i) for i in 'abc'))
    await asyncio.gather(*(u(i) for i in 'def'))
run(main)
