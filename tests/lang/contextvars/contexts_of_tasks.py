import asyncio
from contextvars import ContextVar, copy_context
v = ContextVar('v', default='unset')
async def child(n):
    seen = v.get(); v.set(n); await asyncio.sleep(0)
    print('child saw', seen, 'has', v.get())
def run(main): asyncio.run(main())
# case: tasks have copies
async def main():
    v.set('main'); await asyncio.gather(child(1), child(2)); print(v.get())
run(main)
print(v.get())
# case: an awaited coroutine has the same
async def main():
    await child('direct'); print(v.get())
run(main)
# case: callbacks run in the context in which they were scheduled
async def main():
    loop = asyncio.get_running_loop()
    v.set('early'); loop.call_soon(lambda: print('soon', v.get())); loop.call_later(0, lambda: print('later', v.get()))
    v.set('late'); await asyncio.sleep(0.001)
run(main)
# case: or in the one that is given
async def main():
    loop, ctx = asyncio.get_running_loop(), copy_context()
    ctx.run(v.set, 'given'); loop.call_soon(lambda: print(v.get()), context=ctx); await asyncio.sleep(0)
    task = asyncio.create_task(child('x'), context=ctx); await task
    print(ctx[v], task.get_context() is ctx, v.get())
run(main)
# case: done callbacks have the context in which they were added
async def main():
    f = asyncio.get_running_loop().create_future()
    v.set('adding'); f.add_done_callback(lambda f: print(v.get())); v.set('setting'); f.set_result(1)
    await f; await asyncio.sleep(0)
run(main)
# case: asynchronous generators share their caller's
async def numbers():
    print('in', v.get()); v.set('from generator'); yield 1
    print('in', v.get()); yield 2
async def main():
    v.set('loop')
    async for x in numbers(): print('out', v.get()); v.set('from loop')
run(main)
# case: tasks of a group
async def main():
    ctx = copy_context()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child('a')); tg.create_task(child('b'), context=ctx)
    print(v.get(), ctx[v])
run(main)
# case: wait_for and timeout do not change it
async def sets(): v.set('inside'); return v.get()
async def main():
    print(await asyncio.wait_for(sets(), 1), v.get())
    async with asyncio.timeout(1): v.set('in timeout')
    print(v.get())
run(main)
# case: a runner keeps its context
async def swap(x):
    old = v.get(); v.set(x); return old
with asyncio.Runner() as runner:
    print(runner.run(swap('one')), runner.run(swap('two')), v.get())
    ctx = copy_context()
    print(runner.run(swap('three'), context=ctx), ctx[v], runner.run(swap('four')))
# case: tasks made in a callback have the callback's context
async def main():
    loop = asyncio.get_running_loop(); ctx = copy_context(); ctx.run(v.set, 'callback')
    made = []
    loop.call_soon(lambda: made.append(loop.create_task(child('made'))), context=ctx)
    await asyncio.sleep(0); await made[0]
run(main)
# case: to_thread has a copy
async def main():
    v.set('outer')
    def change(): v.set('inner'); return v.get()
    print(await asyncio.to_thread(change), v.get())
run(main)
