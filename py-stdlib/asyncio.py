"""Tasks that take turns. A layer over the scheduler that is built in; there are no threads, sockets or processes."""

import collections
import heapq

import _wicket

__all__ = [
    "ALL_COMPLETED", "AbstractEventLoop", "Barrier", "BoundedSemaphore", "BrokenBarrierError", "CancelledError", "Condition", "Event",
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "Future", "Handle", "InvalidStateError", "LifoQueue", "Lock", "PriorityQueue", "Queue",
    "QueueEmpty", "QueueFull", "QueueShutDown", "Runner", "Semaphore", "Task", "TaskGroup", "Timeout", "TimeoutError", "all_tasks",
    "as_completed", "create_task", "current_task", "ensure_future", "gather", "get_event_loop", "get_running_loop", "iscoroutine",
    "iscoroutinefunction", "isfuture", "new_event_loop", "run", "set_event_loop", "shield", "sleep", "timeout", "timeout_at",
    "to_thread", "wait", "wait_for", "wrap_future",
]

Future, Task, Handle, AbstractEventLoop, InvalidStateError, _loops, CancelledError = _wicket.scheduler()()
TimerHandle = Handle
TimeoutError = TimeoutError
ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION = "ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"


# ---- loops

_set_loop = None


def get_running_loop():
    if not _loops:
        raise RuntimeError("no running event loop")
    return _loops[-1]


def get_event_loop():
    if _loops:
        return _loops[-1]
    if _set_loop is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _set_loop


def set_event_loop(loop):
    global _set_loop
    _set_loop = loop


def new_event_loop():
    return AbstractEventLoop()


def current_task(loop=None):
    return (loop or get_running_loop()).current


def all_tasks(loop=None):
    return set((loop or get_running_loop()).tasks.values())


class Runner:
    """Runs coroutines one after another in the same loop; what they leave behind is cancelled at the end."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._factory, self._loop, self._closed = loop_factory or new_event_loop, None, False

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, kind, value, traceback):
        self.close()

    def get_loop(self):
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is None:
            self._loop = self._factory()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if _loops:
            coro.close()
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(coro))

    def close(self):
        loop, self._loop, self._closed = self._loop, None, True
        if loop is not None:
            for task in loop.wind_up():
                if not task.cancelled() and task.exception() is not None:
                    loop.call_exception_handler({"message": f"unhandled exception during asyncio.run() shutdown\ntask: {task!r}", "exception": task.exception(), "task": task})
            # CPython makes two tasks more for this: names of later tasks are the same.
            Task._made += 2
            loop.close()


def run(main, *, debug=None, loop_factory=None):
    """Drive a coroutine to its end, then cancel the tasks that are left, and wait for them."""
    if _loops:
        if iscoroutine(main):
            main.close()
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(loop_factory=loop_factory) as runner:
        return runner.run(main)


# ---- tasks

def iscoroutine(obj):
    return hasattr(obj, "send") and hasattr(obj, "__await__")


def iscoroutinefunction(func):
    func = getattr(func, "__func__", func)
    code = getattr(func, "__code__", None)
    return code is not None and bool(code.co_flags & 0x80)


def isfuture(obj):
    return isinstance(obj, Future)


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name)


def ensure_future(obj, *, loop=None):
    if isfuture(obj):
        return obj
    loop = loop or get_event_loop()
    if not iscoroutine(obj):
        if not hasattr(obj, "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        obj = _await(obj)
    return loop.create_task(obj)


async def _await(awaitable):
    return await awaitable


def wrap_future(future, *, loop=None):
    return future


class _Pass:
    def __await__(self):
        yield


def _give(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    if delay <= 0:
        await _Pass()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _give, future, result)
    try:
        return await future
    finally:
        timer.cancel()


class _Gathering(Future):
    """What gather gives: cancelling it cancels what is gathered."""

    def __init__(self, children, loop):
        super().__init__(loop=loop)
        self._children, self._cancel_requested = children, False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = [child.cancel(msg) for child in self._children]
        self._cancel_requested = any(cancelled) or self._cancel_requested
        return any(cancelled)


def gather(*aws, return_exceptions=False):
    """A future of all the results, in order. The first exception is the future's at once, and the others go on."""
    if not aws:
        future = get_event_loop().create_future()
        future.set_result([])
        return future
    seen, futures, loop = {}, [], None
    for aw in aws:
        if id(aw) not in seen:
            seen[id(aw)] = ensure_future(aw, loop=loop)
            loop = loop or seen[id(aw)].get_loop()
        futures.append(seen[id(aw)])
    children = list(seen.values())
    outer, left = _Gathering(children, loop), len(children)

    def failure(child):
        return child._cancellation() if child.cancelled() else child.exception()

    def done(child):
        nonlocal left
        left -= 1
        if outer.done():
            return
        if not return_exceptions and failure(child) is not None:
            outer.set_exception(failure(child))
        elif left == 0 and outer._cancel_requested:
            outer.set_exception(CancelledError())
        elif left == 0:
            outer.set_result([failure(future) or future.result() for future in futures])

    for child in children:
        child.add_done_callback(done)
    return outer


def shield(arg):
    """A future with the result of another, which goes on when this one is cancelled."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def done(_):
        if outer.done():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    inner.add_done_callback(done)
    outer.add_done_callback(lambda _: inner.remove_done_callback(done))
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Two sets: those that are done and those that are not, when what `return_when` says has come about."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    fs = set(fs)
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION):
        raise ValueError(f"Invalid return_when value: {return_when}")
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = get_running_loop()

    def is_over():
        done = [f for f in fs if f.done()]
        if return_when == FIRST_COMPLETED and done:
            return True
        if return_when == FIRST_EXCEPTION and any(not f.cancelled() and f.exception() is not None for f in done):
            return True
        return len(done) == len(fs)

    if not is_over():
        waiter = loop.create_future()

        def check(_):
            if is_over():
                _give(waiter, None)

        timer = None if timeout is None else loop.call_later(timeout, _give, waiter, None)
        for f in fs:
            f.add_done_callback(check)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for f in fs:
                f.remove_done_callback(check)
    done = {f for f in fs if f.done()}
    return done, fs - done


class as_completed:
    """The awaitables in the order in which they get done: as coroutines by `for`, as futures by `async for`."""

    def __init__(self, fs, *, timeout=None):
        if isfuture(fs) or iscoroutine(fs):
            raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
        self._done = Queue()
        futures = {ensure_future(f) for f in dict.fromkeys(fs)}
        self._left, self._timer, self._waiting = len(futures), None, futures
        for f in futures:
            f.add_done_callback(self._one)
        if timeout is not None and futures:
            self._timer = get_running_loop().call_later(timeout, self._time_is_up)

    def _one(self, future):
        if future in self._waiting:
            self._waiting.discard(future)
            self._done.put_nowait(future)
            if not self._waiting and self._timer is not None:
                self._timer.cancel()

    def _time_is_up(self):
        for _ in range(len(self._waiting)):
            self._done.put_nowait(None)
        self._waiting = set()

    async def _next(self):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future

    async def _next_result(self):
        return (await self._next()).result()

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next_result()

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next()


class Timeout:
    """`async with` that cancels its body when the time is up, and turns that into TimeoutError."""

    def __init__(self, when):
        self._when, self._task, self._timer, self._state = when, None, None, "created"

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != "active":
            raise RuntimeError("Timeout has not been entered" if self._state == "created" else f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        if when is not None:
            loop = get_running_loop()
            self._timer = loop.call_soon(self._time_is_up) if when <= loop.time() else loop.call_at(when, self._time_is_up)

    def expired(self):
        return self._state in ("expiring", "expired")

    def _time_is_up(self):
        self._task.cancel()
        self._state = "expiring"
        self._timer = None

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        self._task = current_task()
        if self._task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state, self._cancels = "active", self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, value, traceback):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == "expiring":
            self._state = "expired"
            if self._task.uncancel() <= self._cancels and kind is not None and issubclass(kind, CancelledError):
                raise TimeoutError from value
        elif self._state == "active":
            self._state = "exited"
        return None


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


async def wait_for(fut, timeout):
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        fut.cancel()
        try:
            return await fut
        except CancelledError as error:
            raise TimeoutError from error
    async with Timeout(None if timeout is None else get_running_loop().time() + timeout):
        return await fut


class TaskGroup:
    """Tasks that are awaited together where the block ends; when one fails, the others and the block are cancelled."""

    def __init__(self):
        self._entered = self._exiting = self._aborting = self._parent_cancelled = False
        self._loop = self._parent = self._waiter = self._base_error = None
        self._tasks, self._errors = set(), []

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._entered, self._loop, self._parent = True, get_running_loop(), current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} has not been entered")
        if self._exiting and not self._tasks:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} is finished")
        if self._aborting:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} is shutting down")
        task = self._loop.create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _done(self, task):
        self._tasks.discard(task)
        if self._waiter is not None and not self._tasks:
            _give(self._waiter, True)
        if task.cancelled() or task.exception() is None:
            return
        error = task.exception()
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        if self._parent.done():
            self._loop.call_exception_handler({"message": f"Task {task!r} has errored out but its parent task {self._parent} is already completed", "exception": error, "task": task})
        elif not self._aborting and not self._parent_cancelled:
            self._abort()
            self._parent_cancelled = True
            self._parent.cancel()

    async def __aexit__(self, kind, value, traceback):
        self._exiting = True
        if isinstance(value, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = value
        cancelled = value if kind is not None and issubclass(kind, CancelledError) else None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._waiter is None:
                self._waiter = self._loop.create_future()
            try:
                await self._waiter
            except CancelledError as error:
                if not self._aborting:
                    cancelled = error
                    self._abort()
            self._waiter = None
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancelled and self._parent.uncancel() == 0:
            cancelled = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if kind is not None and not issubclass(kind, CancelledError):
            self._errors.append(value)
        if self._errors:
            if self._parent.cancelling():
                self._parent.uncancel()
                self._parent.cancel()
            try:
                raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors) from None
            finally:
                self._errors = []


async def to_thread(func, /, *args, **kwargs):
    """There are no threads: the call runs at once."""
    return func(*args, **kwargs)


# ---- what tasks share

class _Waiters:
    """Futures of those who wait, first come first served."""

    def __init__(self):
        self._waiters = collections.deque()

    async def _wait(self):
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            return await future
        finally:
            self._waiters.remove(future)

    def _wake(self, count=1):
        for future in self._waiters:
            if count == 0:
                return
            if not future.done():
                future.set_result(True)
                count -= 1

    def _wake_all(self):
        self._wake(-1)

    def _shown(self, state):
        waiters = f", waiters:{len(self._waiters)}" if self._waiters else ""
        return f"<asyncio.locks.{type(self).__name__} object at {id(self):#x} [{state}{waiters}]>"


class _Held:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc_info):
        self.release()


class Lock(_Waiters, _Held):
    def __init__(self):
        super().__init__()
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all(future.cancelled() for future in self._waiters):
            self._locked = True
            return True
        try:
            await self._wait()
        except CancelledError:
            if not self._locked:
                self._wake()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake()

    def __repr__(self):
        return self._shown("locked" if self._locked else "unlocked")


class Semaphore(_Waiters, _Held):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        super().__init__()
        self._value = value

    def locked(self):
        return self._value == 0 or any(not future.cancelled() for future in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if future.done() and not future.cancelled():
                self._value += 1
            raise
        finally:
            # Who is woken has its share already; there may be more for the next.
            while self._value > 0 and self._next():
                pass
        return True

    def _next(self):
        for future in self._waiters:
            if not future.done():
                self._value -= 1
                future.set_result(True)
                return True
        return False

    def release(self):
        self._value += 1
        self._next()

    def __repr__(self):
        return self._shown("locked" if self.locked() else f"unlocked, value:{self._value}")


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Event(_Waiters):
    def __init__(self):
        super().__init__()
        self._set = False

    def is_set(self):
        return self._set

    def set(self):
        if not self._set:
            self._set = True
            self._wake_all()

    def clear(self):
        self._set = False

    async def wait(self):
        return True if self._set else await self._wait()

    def __repr__(self):
        return self._shown("set" if self._set else "unset")


class Condition(_Waiters, _Held):
    def __init__(self, lock=None):
        super().__init__()
        self._lock = lock or Lock()
        self.locked, self.acquire, self.release = self._lock.locked, self._lock.acquire, self._lock.release

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            return await self._wait()
        finally:
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as error:
                    cancelled = error
            if cancelled is not None:
                raise cancelled

    async def wait_for(self, predicate):
        while not (result := predicate()):
            await self.wait()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._wake(n)

    def notify_all(self):
        self.notify(len(self._waiters))

    def __repr__(self):
        return self._shown("locked" if self.locked() else "unlocked")


class BrokenBarrierError(RuntimeError):
    __module__ = "asyncio.exceptions"


class Barrier(_Held):
    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._changed, self.parties = Condition(), parties
        self.n_waiting, self._state = 0, "filling"

    @property
    def broken(self):
        return self._state == "broken"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *exc_info):
        pass

    async def wait(self):
        async with self._changed:
            await self._changed.wait_for(lambda: self._state not in ("draining", "resetting"))
            self._refuse_broken()
            index = self.n_waiting
            self.n_waiting += 1
            try:
                if index + 1 == self.parties:
                    self._state = "draining"
                    self._changed.notify_all()
                else:
                    await self._changed.wait_for(lambda: self._state != "filling")
                    if self._state in ("broken", "resetting"):
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            except CancelledError:
                self._state = "broken"
                self._changed.notify_all()
                raise
            finally:
                self.n_waiting -= 1
                if self.n_waiting == 0:
                    if self._state in ("draining", "resetting"):
                        self._state = "filling"
                    self._changed.notify_all()

    def _refuse_broken(self):
        if self._state == "broken":
            raise BrokenBarrierError("Barrier aborted")

    async def reset(self):
        async with self._changed:
            self._state = "resetting" if self.n_waiting else "filling"
            self._changed.notify_all()

    async def abort(self):
        async with self._changed:
            self._state = "broken"
            self._changed.notify_all()


class QueueEmpty(Exception):
    __module__ = "asyncio.queues"


class QueueFull(Exception):
    __module__ = "asyncio.queues"


class QueueShutDown(Exception):
    __module__ = "asyncio.queues"


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize, self._unfinished, self._shut = maxsize, 0, False
        self._getters, self._putters, self._finished = _Waiters(), _Waiters(), Event()
        self._finished.set()
        self._init(maxsize)

    # What a subclass may do otherwise.

    def _init(self, maxsize):
        self._queue = collections.deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    def put_nowait(self, item):
        if self._shut:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._getters._wake()

    def get_nowait(self):
        if self.empty():
            raise QueueShutDown if self._shut else QueueEmpty
        item = self._get()
        self._putters._wake()
        return item

    async def put(self, item):
        while self.full() and not self._shut:
            await self._turn(self._putters, lambda: not self.full())
        return self.put_nowait(item)

    async def get(self):
        while self.empty() and not self._shut:
            await self._turn(self._getters, lambda: not self.empty())
        return self.get_nowait()

    async def _turn(self, waiters, is_possible):
        try:
            await waiters._wait()
        except BaseException:
            # Somebody else may have the turn that comes to nothing here.
            if is_possible():
                waiters._wake()
            raise

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        self._shut = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished > 0:
                    self._unfinished -= 1
            if self._unfinished == 0:
                self._finished.set()
        self._getters._wake_all()
        self._putters._wake_all()

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} maxsize={self._maxsize!r}{' _queue=' + repr(list(self._queue)) if self._queue else ''}>"


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return heapq.heappop(self._queue)

    def _put(self, item):
        heapq.heappush(self._queue, item)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()

    def _put(self, item):
        self._queue.append(item)
