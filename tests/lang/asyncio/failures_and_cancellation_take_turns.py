import asyncio
from _turns import fail, run, w
# case: a task group waits for its tasks
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(w('g1')); tg.create_task(w('g2')); print('body')
    print('end')
run(main)
# case: a failure in a task group cancels the others and the body
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w('g1', 5)); tg.create_task(fail('F', 2)); await asyncio.sleep(0); print('body'); await asyncio.sleep(10)
    except* ValueError as e: print('group', e.exceptions)
run(main)
# case: cancellation runs what finally holds
async def main():
    async def c():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError as e: print('cancelled', e.args); raise
        finally: print('fin'); await asyncio.sleep(0); print('fin2')
    t = asyncio.create_task(c()); await asyncio.sleep(0); print(t.cancel('msg')); print(t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print('outer', e.args)
    print(t.cancelled(), t.cancel(), t.cancelling())
run(main)
# case: wait for the first, for all, for a failure and for no time
async def main():
    ts = [asyncio.create_task(w('s', 3)), asyncio.create_task(w('q', 1)), asyncio.create_task(w('m', 2))]
    d, pe = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED); print(len(d), len(pe))
    d, pe = await asyncio.wait(ts); print(len(d), len(pe))
    ts = [asyncio.create_task(w('s', 3)), asyncio.create_task(fail('q', 1)), asyncio.create_task(w('m', 2))]
    d, pe = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION); print(len(d), len(pe))
    d, pe = await asyncio.wait(ts, timeout=0); print(len(d), len(pe)); await asyncio.wait(ts); [t.exception() for t in ts]
run(main)
# case: gather with a failure, and with exceptions as results
async def main():
    try: await asyncio.gather(w('a', 4), fail('f', 1), w('b', 2))
    except ValueError as e: print('E', e)
    await asyncio.sleep(0); print('next')
    print(await asyncio.gather(w('a', 1), fail('f', 1), return_exceptions=True))
    await asyncio.sleep(0);await asyncio.sleep(0);await asyncio.sleep(0)
run(main)
# case: a shield outlives its waiter
async def main():
    t = asyncio.create_task(w('inner', 4))
    try: await asyncio.wait_for(asyncio.shield(t), 0.0)
    except TimeoutError as e: print('TO', repr(e), repr(e.__cause__))
    print(await t)
run(main)
# case: timeouts of all kinds
async def main():
    try: await asyncio.wait_for(asyncio.sleep(10), 0.001)
    except TimeoutError as e: print('TO', e.args, repr(e.__cause__), repr(e.__context__))
    print(await asyncio.wait_for(w('ok', 2), 5)); print(await asyncio.wait_for(w('ok', 2), None))
    try:
        async with asyncio.timeout(0.001) as cm: await asyncio.sleep(10)
    except TimeoutError as e: print('TO', e.args, cm.expired(), repr(e.__cause__))
    try:
        async with asyncio.timeout(0): print('in'); await asyncio.sleep(0); print('never')
    except TimeoutError as e: print('TO2')
    async with asyncio.timeout(10) as cm: cm.reschedule(None); print(cm.when()); await asyncio.sleep(0)
    print(cm.expired())
run(main)
# case: results of tasks that are not done, failed or cancelled
async def main():
    t = asyncio.create_task(w('t', 3)); t2 = asyncio.create_task(fail('z', 1))
    for f in (t.result, t.exception, lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
    await asyncio.wait([t2]); print(repr(t2.exception()))
    try: t2.result()
    except ValueError as e: print('VE', e)
    t.cancel(); await asyncio.wait([t])
    for f in (t.result, t.exception):
        try: print(f())
        except BaseException as e: print(type(e).__name__, e.args)
run(main)
# case: current and all tasks
async def main():
    async def sub(): await asyncio.sleep(0); print('sub', asyncio.current_task().get_name()); return [t.get_name() for t in sorted(asyncio.all_tasks(), key=lambda t: t.get_name())]
    print(await sub()); print(await asyncio.create_task(sub(), name='S'))
run(main)
