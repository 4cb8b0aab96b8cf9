# The built-in scheduler: run, gather, sleep, with_timeout, cancel, receive. Everything waits through one awaitable, `_Wait`,
# whose request reaches the loop that drives the task. Time comes from the clock capability; without one it is virtual.


class _Wait:
    __slots__ = ('what', 'value', 'seconds')

    def __init__(self, what, value=None, seconds=None):
        self.what = what
        self.value = value
        self.seconds = seconds

    def __await__(self):
        return (yield self)


class _Task:
    __slots__ = ('coro', 'done', 'result', 'error', 'waiters', 'cancelled', 'token')

    def __init__(self, coro):
        self.coro = coro
        self.done = False
        self.result = None
        self.error = None
        self.waiters = []
        self.cancelled = False
        self.token = 0


class _Clock:
    def __init__(self):
        self.virtual = 0
        try:
            self.clock = __import__('clock')
        except ImportError:
            self.clock = None

    def now(self):
        if self.clock is None:
            return self.virtual
        return self.clock.monotonic_ns()

    def wait_until(self, when):
        if self.clock is None:
            self.virtual = max(self.virtual, when)
            return
        left = when - self.clock.monotonic_ns()
        if left > 0:
            self.clock.sleep(left / 1e9)


class _Loop:
    def __init__(self):
        self.clock = None
        self.ready = []
        self.timers = []
        self.sequence = 0
        self.current = None
        self.tasks = []

    def time(self):
        if self.clock is None:
            self.clock = _Clock()
        return self.clock.now()

    def spawn(self, coro):
        for task in self.tasks:
            if task.coro is coro:
                return task
        if not hasattr(coro, 'send'):
            if not hasattr(coro, '__await__'):
                raise TypeError(f'a coroutine was expected, got {coro!r}')
            coro = _awaiting(coro)
        task = _Task(coro)
        self.tasks.append(task)
        self.ready.append((task, None, None))
        return task

    def at(self, when, task):
        self.sequence += 1
        entry = (when, self.sequence, task, task.token)
        timers = self.timers
        low, high = 0, len(timers)
        while low < high:
            middle = (low + high) // 2
            if timers[middle][:2] < entry[:2]:
                low = middle + 1
            else:
                high = middle
        timers.insert(low, entry)

    def wake(self, task, value=None, error=None):
        task.token += 1
        self.ready.append((task, value, error))

    def cancel(self, task):
        if task.done or task.cancelled:
            return False
        task.cancelled = True
        for i, (queued, _, _) in enumerate(self.ready):
            if queued is task:
                self.ready[i] = (task, None, CancelledError())
                return True
        self.wake(task, None, CancelledError())
        return True

    def step(self, task, value, error):
        self.current = task
        try:
            request = task.coro.send(value) if error is None else task.coro.throw(error)
        except StopIteration as stop:
            self.finish(task, stop.value, None)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as failure:
            self.finish(task, None, failure)
        else:
            self.park(task, request)
        finally:
            self.current = None

    def finish(self, task, result, error):
        task.done = True
        task.result = result
        task.error = error
        self.tasks.remove(task)
        for waiter, token in task.waiters:
            if not waiter.done and waiter.token == token:
                self.wake(waiter)

    def park(self, task, request):
        what = request.what if isinstance(request, _Wait) else None
        if what == 'sleep':
            if request.seconds <= 0:
                self.ready.append((task, None, None))
            else:
                self.at(self.time() + int(request.seconds * 1e9), task)
        elif what == 'join':
            target = request.value
            if target.done:
                self.ready.append((task, None, None))
                return
            target.waiters.append((task, task.token))
            if request.seconds is not None:
                self.at(self.time() + int(request.seconds * 1e9), task)
        elif what == 'event':
            self.ready.append((task, next_event(), None))
        elif request is None:
            self.ready.append((task, None, None))
        else:
            self.ready.append((task, None, RuntimeError(f'task got bad yield: {request!r}')))

    def run_until(self, wanted):
        while any(not task.done for task in wanted):
            if not self.ready:
                if not self.timers:
                    raise RuntimeError('deadlock: every task waits for another')
                when, _, task, token = self.timers.pop(0)
                if task.done or task.token != token:
                    continue
                self.clock.wait_until(when)
                self.wake(task)
            now = self.time() if self.timers else 0
            while self.timers and self.timers[0][0] <= now:
                _, _, task, token = self.timers.pop(0)
                if not task.done and task.token == token:
                    self.wake(task)
            task, value, error = self.ready.pop(0)
            if not task.done:
                self.step(task, value, error)


_loops = []


def _loop():
    if not _loops:
        raise RuntimeError('no running event loop')
    return _loops[-1]


async def _awaiting(awaitable):
    return await awaitable


def run(*coros):
    loop = _Loop()
    _loops.append(loop)
    try:
        tasks = [loop.spawn(coro) for coro in coros]
        loop.run_until(tasks)
        left = list(loop.tasks)
        for task in left:
            loop.cancel(task)
        loop.run_until(left)
    finally:
        _loops.pop()
    for task in tasks:
        if task.error is not None:
            raise task.error
    return tasks[0].result if tasks else None


async def sleep(seconds, result=None):
    await _Wait('sleep', None, seconds)
    return result


async def gather(*coros):
    loop = _loop()
    tasks = [loop.spawn(coro) for coro in coros]
    try:
        for task in tasks:
            if not task.done:
                await _Wait('join', task)
    except CancelledError:
        for task in tasks:
            loop.cancel(task)
        raise
    for task in tasks:
        if task.error is not None:
            raise task.error
    return [task.result for task in tasks]


async def with_timeout(seconds, coro):
    loop = _loop()
    task = loop.spawn(coro)
    try:
        await _Wait('join', task, seconds)
    except CancelledError:
        loop.cancel(task)
        raise
    if not task.done:
        loop.cancel(task)
        await _Wait('join', task)
        if task.error is None or isinstance(task.error, CancelledError):
            raise TimeoutError(f'timed out after {seconds} seconds')
    if task.error is not None:
        raise task.error
    return task.result


def cancel(coro):
    loop = _loop()
    for task in loop.tasks:
        if task is coro or task.coro is coro:
            return loop.cancel(task)
    return False


async def receive():
    return await _Wait('event')


def spawn_task(coro):
    return _loop().spawn(coro)


async def join_task(task):
    while not task.done:
        await _Wait('join', task)
    if task.error is not None:
        raise task.error
    return task.result


async def anext_or(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
