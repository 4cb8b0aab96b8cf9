import asyncio
import gc
import warnings

warnings.simplefilter("ignore")


def attempt(name, act):
    try:
        result = act()
    except BaseException as error:
        print(name, type(error).__name__, error)
    else:
        print(name, result if isinstance(result, (int, str, list, type(None))) else type(result).__name__)


async def attempt_in(name, act):
    try:
        result = act()
        if hasattr(result, "__await__"):
            result = await result
    except BaseException as error:
        print(name, type(error).__name__, error)
    else:
        print(name, result if isinstance(result, (int, str, list, type(None))) else type(result).__name__)


async def one():
    return 1


NEEDS = (None, 5, "x", [], {}, (), object)

# case: what is asked first when there is no loop
for junk in NEEDS:
    for name in "run", "ensure_future", "gather", "shield", "as_completed", "create_task", "wrap_future", "isfuture", "iscoroutine", "iscoroutinefunction":
        if (name, junk) != ("as_completed", ()) and (name, junk) != ("gather", ()):
            attempt(f"{name}({junk!r})", lambda: getattr(asyncio, name)(junk))

# case: sizes and names of things
for junk in NEEDS:
    attempt(f"Semaphore({junk!r})", lambda: asyncio.Semaphore(junk)._value)
    attempt(f"Barrier({junk!r})", lambda: asyncio.Barrier(junk).parties)
    attempt(f"Condition({junk!r})", lambda: asyncio.Condition(junk))
    attempt(f"set_event_loop({junk!r})", lambda: asyncio.set_event_loop(junk))
    attempt(f"set_event_loop_policy({junk!r})", lambda: asyncio.set_event_loop_policy(junk))
attempt("timeout", lambda: asyncio.timeout(None))
attempt("get_running_loop", asyncio.get_running_loop)
attempt("current_task", asyncio.current_task)
attempt("iscoroutine", lambda: asyncio.iscoroutine())


# case: the same in a loop
async def in_loop():
    loop = asyncio.get_running_loop()
    for junk in NEEDS:
        for name in "run", "ensure_future", "gather", "shield", "wait", "create_task":
            if (name, junk) != ("gather", ()):
                await attempt_in(f"{name}({junk!r})", lambda: getattr(asyncio, name)(junk))
        await attempt_in(f"wait([{junk!r}])", lambda: asyncio.wait([junk]))
        await attempt_in(f"wait(return_when={junk!r})", lambda: asyncio.wait([asyncio.ensure_future(one())], return_when=junk))
        await attempt_in(f"gather(one(), {junk!r})", lambda: asyncio.gather(one(), junk))
        await attempt_in(f"wait_for({junk!r}, 0)", lambda: asyncio.wait_for(junk, 0))
        await attempt_in(f"run_until_complete({junk!r})", lambda: loop.run_until_complete(junk))
        await attempt_in(f"set_exception_handler({junk!r})", lambda: loop.set_exception_handler(junk))
        await attempt_in(f"set_task_factory({junk!r})", lambda: loop.set_task_factory(junk))
        loop.set_exception_handler(None)
        loop.set_task_factory(None)
        await attempt_in(f"set_exception({junk!r})", lambda: loop.create_future().set_exception(junk))
        async with asyncio.TaskGroup() as group:
            await attempt_in(f"group.create_task({junk!r})", lambda: group.create_task(junk))
asyncio.run(in_loop())


# case: too early, too late, twice
async def moments():
    condition = asyncio.Condition()
    for name in "wait", "notify", "notify_all", "release":
        await attempt_in(f"Condition.{name}", getattr(condition, name))
    async def with_lock():
        with asyncio.Lock():
            pass
    await attempt_in("with Lock", with_lock)
    limit = asyncio.timeout(5)
    await attempt_in("reschedule", lambda: limit.reschedule(1))
    async def enters():
        async with limit:
            pass
        print(limit)
    await attempt_in("enters", enters)
    await attempt_in("enters", enters)
    await attempt_in("reschedule", lambda: limit.reschedule(1))
    group = asyncio.TaskGroup()
    await attempt_in("create_task", lambda: group.create_task(one()))
    async with group:
        pass
    await attempt_in("create_task", lambda: group.create_task(one()))
    queue = asyncio.Queue(1)
    await attempt_in("get_nowait", queue.get_nowait)
    queue.put_nowait(1)
    await attempt_in("put_nowait", lambda: queue.put_nowait(2))
    queue.shutdown()
    for act in lambda: queue.put(1), queue.get, queue.get, queue.task_done, queue.task_done:
        await attempt_in("shut queue", act)
    await attempt_in("Runner.run", lambda: asyncio.Runner().run(one()))
    await attempt_in("close", asyncio.get_running_loop().close)
    other = asyncio.new_event_loop()
    future = other.create_future()
    await attempt_in("of another loop", lambda: asyncio.ensure_future(future, loop=asyncio.get_running_loop()))
    other.close()
    for name, argument in ("create_task", one()), ("call_soon", print), ("run_until_complete", one()):
        await attempt_in(f"closed {name}", lambda: getattr(other, name)(argument))
    async def yields_junk():
        class Junk:
            def __await__(self):
                yield 5
        await Junk()
    await attempt_in("yields 5", lambda: asyncio.create_task(yields_junk()))
    async def oneself():
        try:
            await asyncio.current_task()
        except RuntimeError as error:
            return str(error).split(":")[0]
    await attempt_in("oneself", lambda: asyncio.create_task(oneself()))
asyncio.run(moments())
runner = asyncio.Runner()
with runner:
    print(runner.run(one()))
for act in lambda: runner.run(one()), runner.get_loop, runner.__enter__, runner.close:
    attempt("closed runner", act)


# case: a loop tells of the tasks that die with it
def abandon():
    async def begin():
        begin.task = asyncio.create_task(asyncio.sleep(10), name="one")
        await asyncio.sleep(0)
        return "begun"
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], context["task"].get_name(), sorted(context)))
    print(loop.run_until_complete(begin()))
abandon()
gc.collect()
print("end")
