import asyncio
from _turns import run
# case: a bounded queue between two tasks
async def main():
    q = asyncio.Queue(2)
    async def prod():
        for i in range(5): await q.put(i); print('put', i)
    async def cons():
        while True:
            x = await q.get(); print('got', x); q.task_done()
            if x == 4: return
    await asyncio.gather(prod(), cons()); await q.join(); print('joined')
run(main)
# case: an event wakes all in order
async def main():
    ev = asyncio.Event()
    async def wt(n): print(n, 'wait'); await ev.wait(); print(n, 'go')
    ts = [asyncio.create_task(wt(i)) for i in 'abc']
    await asyncio.sleep(0); ev.set(); print('set'); await asyncio.sleep(0); print('turn')
    await asyncio.gather(*ts)
run(main)
# case: a lock is handed on in order
async def main():
    lock = asyncio.Lock()
    async def u(n):
        print(n, 'try')
        async with lock: print(n, 'in'); await asyncio.sleep(0); print(n, 'out')
    await asyncio.gather(*(u(i) for i in 'abc'))
run(main)
# case: a semaphore lets two in
async def main():
    sem = asyncio.Semaphore(2)
    async def u(n):
        async with sem: print(n, 'in'); await asyncio.sleep(0); print(n, 'out')
    await asyncio.gather(*(u(i) for i in 'abcde'))
run(main)
# case: a condition notifies one, then all
async def main():
    c = asyncio.Condition()
    async def u(n):
        async with c: print(n, 'w'); await c.wait(); print(n, 'n')
    ts = [asyncio.create_task(u(i)) for i in 'abc']
    await asyncio.sleep(0)
    async with c: c.notify(1); print('n1')
    await asyncio.sleep(0); print('turn')
    async with c: c.notify_all(); print('all')
    await asyncio.gather(*ts)
run(main)
# case: a barrier lets three through, twice
async def main():
    b = asyncio.Barrier(3)
    async def u(n):
        print(n, 'w'); i = await b.wait(); print(n, i)
    await asyncio.gather(*(u(i) for i in 'abc'))
    await asyncio.gather(*(u(i) for i in 'def'))
run(main)
