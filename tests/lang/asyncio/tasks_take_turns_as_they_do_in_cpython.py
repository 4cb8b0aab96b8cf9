import asyncio
from _turns import run, w
# case: gather takes turns
async def main():
    print(await asyncio.gather(w('a'), w('b', 3), w('c', 1)))
run(main)
# case: awaiting one task lets the others run
async def main():
    t1 = asyncio.create_task(w('x')); t2 = asyncio.create_task(w('y'))
    print('main'); await t1; print('after t1', t2.done()); await t2
run(main)
# case: call_soon, call_later and sleep take turns
async def main():
    loop = asyncio.get_running_loop()
    for i in range(3): loop.call_soon(print, 'soon', i)
    loop.call_later(0.001, print, 'later'); 
    print('m'); await asyncio.sleep(0); print('m2'); await asyncio.sleep(0.005)
run(main)
# case: those who wait for one future go on in order
async def main():
    f = asyncio.get_running_loop().create_future()
    async def wait(n): print(n, 'waits'); print(n, await f)
    ts = [asyncio.create_task(wait(i)) for i in range(3)]
    await asyncio.sleep(0); f.set_result('R'); print('set'); await asyncio.gather(*ts)
run(main)
# case: awaiting a coroutine directly takes no turn
async def main():
    async def a(): print('a1'); await b(); print('a2')
    async def b(): print('b1'); await c(); print('b2')
    async def c(): print('c1'); await asyncio.sleep(0); print('c2')
    t = asyncio.create_task(w('other', 4)); await a(); await t
run(main)
# case: eager tasks begin at once
async def main():
    async def eager(): print('eager start'); await asyncio.sleep(0); print('eager end'); return 5
    loop = asyncio.get_running_loop()
    t = asyncio.Task(eager(), eager_start=True, loop=loop); print('after create', t.done()); print(await t)
    async def q(): print('quick'); return 1
    t = asyncio.Task(q(), eager_start=True, loop=loop); print(t.done(), t.result())
    loop.set_task_factory(asyncio.eager_task_factory); t = asyncio.create_task(q()); print(t.done())
    loop.set_task_factory(None)
run(main)
# case: done callbacks are called a turn later
async def main():
    def cb(t): print('cb', t.get_name(), t.result())
    t = asyncio.create_task(w('t', 1), name='nm'); t.add_done_callback(cb); t.add_done_callback(lambda t: print('second'))
    await t; print('main after'); await asyncio.sleep(0); t.add_done_callback(cb); print('added'); await asyncio.sleep(0)
run(main)
# case: tasks of a group that make more tasks
async def main():
    async with asyncio.TaskGroup() as tg:
        async def spawn(n):
            print('spawn', n)
            if n: tg.create_task(spawn(n-1)); await asyncio.sleep(0)
            print('done', n)
        tg.create_task(spawn(3))
run(main)
