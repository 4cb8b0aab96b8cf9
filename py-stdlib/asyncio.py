"""Tasks that take turns. A thin layer over the scheduler that is built in."""

import builtins as _b

__all__ = ["CancelledError", "Event", "Lock", "Queue", "QueueEmpty", "Semaphore", "TaskGroup", "TimeoutError", "create_task", "gather", "run", "sleep", "timeout", "wait_for", "iscoroutine", "iscoroutinefunction", "to_thread"]

CancelledError = getattr(_b, "CancelledError", None) or type("CancelledError", (BaseException,), {})
TimeoutError = TimeoutError
_tasks = []


def run(main, *, debug=None, loop_factory=None):
    """Drive a coroutine, and the tasks it started, to its end."""
    if not iscoroutine(main):
        raise ValueError(f"a coroutine was expected, got {main!r}")
    return _b.run(_main(main))


async def _main(main):
    result = await main
    for task in _tasks:
        if not task.done():
            task.cancel()
    _tasks.clear()
    return result


def iscoroutine(obj):
    return hasattr(obj, "send") and hasattr(obj, "__await__")


def iscoroutinefunction(func):
    code = getattr(func, "__code__", None)
    return code is not None and bool(code.co_flags & 0x80)


async def sleep(delay, result=None):
    await _b.sleep(delay)
    return result


async def gather(*aws, return_exceptions=False):
    coros = [_caught(aw) if return_exceptions else _plain(aw) for aw in aws]
    return await _b.gather(*coros)


async def _plain(aw):
    return await aw


async def _caught(aw):
    try:
        return await aw
    except Exception as error:
        return error


async def wait_for(fut, timeout):
    if timeout is None:
        return await fut
    return await _b.with_timeout(timeout, _plain(fut))


class Task:
    """A coroutine that was promised; it runs when it is awaited, or together with others by gather."""

    def __init__(self, coro, name=None):
        self._coro, self._name = coro, name or f"Task-{len(_tasks) + 1}"
        self._done, self._result, self._error, self._cancelled = False, None, None, False
        self._callbacks = []
        _tasks.append(self)

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = value

    def done(self):
        return self._done

    def cancelled(self):
        return self._cancelled

    def cancel(self, msg=None):
        if self._done:
            return False
        self._done = self._cancelled = True
        self._coro.close()
        return True

    def add_done_callback(self, fn):
        self._callbacks.append(fn)

    def result(self):
        if self._error is not None:
            raise self._error
        return self._result

    def exception(self):
        return self._error

    async def _drive(self):
        if not self._done:
            try:
                self._result = await self._coro
            except BaseException as error:
                self._error = error
            self._done = True
            for fn in self._callbacks:
                fn(self)
        return self.result()

    def __await__(self):
        if self._cancelled:
            raise CancelledError
        return self._drive().__await__()


def create_task(coro, *, name=None, context=None):
    return Task(coro, name)


ensure_future = create_task


class TaskGroup:
    """Tasks that are awaited together where the block ends."""

    def __init__(self):
        self._tasks = []

    async def __aenter__(self):
        return self

    def create_task(self, coro, *, name=None, context=None):
        task = Task(coro, name)
        self._tasks.append(task)
        return task

    async def __aexit__(self, kind, value, traceback):
        if kind is not None:
            for task in self._tasks:
                task.cancel()
            return False
        results = await gather(*self._tasks, return_exceptions=True)
        errors = [r for r in results if isinstance(r, BaseException)]
        if errors:
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", errors)
        return False


class Lock:
    def __init__(self):
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        while self._locked:
            await _b.sleep(0)
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc_info):
        self.release()


class Semaphore(Lock):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value

    def locked(self):
        return self._value == 0

    async def acquire(self):
        while self._value <= 0:
            await _b.sleep(0)
        self._value -= 1
        return True

    def release(self):
        self._value += 1


class Event:
    def __init__(self):
        self._set = False

    def is_set(self):
        return self._set

    def set(self):
        self._set = True

    def clear(self):
        self._set = False

    async def wait(self):
        while not self._set:
            await _b.sleep(0)
        return True


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize, self._items, self._unfinished = maxsize, [], 0

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return 0 < self.maxsize <= len(self._items)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._items.append(item)
        self._unfinished += 1

    def get_nowait(self):
        if not self._items:
            raise QueueEmpty
        return self._items.pop(0)

    async def put(self, item):
        while self.full():
            await _b.sleep(0)
        self.put_nowait(item)

    async def get(self):
        while not self._items:
            await _b.sleep(0)
        return self.get_nowait()

    def task_done(self):
        if not self._unfinished:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1

    async def join(self):
        while self._unfinished:
            await _b.sleep(0)


class timeout:
    """`async with timeout(s)` cannot interrupt its own body here; use wait_for."""

    def __init__(self, delay):
        raise NotImplementedError("asyncio.timeout is not there yet; use asyncio.wait_for or with_timeout")


async def to_thread(func, /, *args, **kwargs):
    """There are no threads: the call runs at once."""
    return func(*args, **kwargs)
