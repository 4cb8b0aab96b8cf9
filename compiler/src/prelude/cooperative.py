# The builtins `run`, `gather`, `sleep`, `with_timeout`, `cancel` and `receive`.

async def _awaiting(awaitable):
    return await awaitable


_awaiting.__name__ = _awaiting.__qualname__ = '_wrap_awaitable'


async def _closed(generator):
    try:
        await generator.aclose()
    except StopAsyncIteration:
        # It was closed before, and yielded again.
        pass


def forget_async_generator(generator):
    """Whether the loop that runs, if one does, closes it."""
    if _loops:
        # The step itself is the task's: one that is cancelled before it began still ends the generator.
        _loops[-1].call_soon(_loops[-1].spawn, generator.aclose())
    return bool(_loops)


async def _waited(task):
    """Waits for a task without having its exception; cancelling the waiting one does not cancel it."""
    if not task.done():
        waiter = _Future()
        task.add_done_callback(lambda _: None if waiter.done() else waiter.set_result(None))
        await waiter


def run(*coros):
    loop = _Loop()
    tasks = []

    def started():
        tasks.extend(loop.spawn(coro) for coro in coros)

    loop.call_soon(started)
    loop._run(lambda: len(tasks) == len(coros) and all(task.done() for task in tasks))
    loop.wind_up()
    for task in tasks:
        task.result()
    return tasks[0].result() if tasks else None


def run_for_host(function, args, keywords):
    return run(function(*args, **keywords))


async def sleep(seconds, result=None):
    if seconds <= 0:
        await _Pass()
        return result
    loop = scheduler_loop()
    future = _Future(loop=loop)
    timer = loop.call_later(seconds, lambda: None if future.done() else future.set_result(result))
    try:
        return await future
    finally:
        timer.cancel()


class _Pass:
    def __await__(self):
        yield


async def gather(*coros):
    loop = scheduler_loop()
    tasks = [loop.spawn(coro) for coro in coros]
    try:
        for task in tasks:
            await _waited(task)
    except CancelledError:
        for task in tasks:
            task.cancel()
        raise
    for task in tasks:
        # The first failure is told; the others are no more than asked for.
        task.cancelled() or task.exception()
    return [task.result() for task in tasks]


async def with_timeout(seconds, coro):
    loop = scheduler_loop()
    task = loop.spawn(coro)
    waiter = _Future(loop=loop)

    def wake(_=None):
        if not waiter.done():
            waiter.set_result(None)

    task.add_done_callback(wake)
    timer = loop.call_later(seconds, wake)
    try:
        await waiter
    except CancelledError:
        task.cancel()
        raise
    finally:
        timer.cancel()
    if not task.done():
        task.cancel()
        await _waited(task)
        if task.cancelled() or task.exception() is None:
            raise TimeoutError(f'timed out after {seconds} seconds')
    return task.result()


def cancel(coro):
    if isinstance(coro, _Future):
        return coro.cancel()
    task = scheduler_loop().tasks.get(id(coro))
    return task is not None and task.cancel()


async def receive():
    await _Pass()
    return next_event()
