# The built-in scheduler, under `run`, `gather`, `sleep`, `with_timeout`, `cancel`, `receive` and under asyncio. Everything that waits
# awaits a _Future; the loop runs callbacks in the order in which they became due. Time comes from the clock capability; without one
# it is virtual.

_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


class _InvalidState(Exception):
    pass


class _Future:
    def __init__(self, *, loop=None):
        self._loop = loop or scheduler_loop()
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def result(self):
        if self._state == _CANCELLED:
            raise self._cancellation()
        if self._state == _PENDING:
            raise _InvalidState('Result is not set.')
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception.__traceback__)
        return self._result

    def exception(self):
        if self._state == _CANCELLED:
            raise self._cancellation()
        if self._state == _PENDING:
            raise _InvalidState('Exception is not set.')
        return self._exception

    def set_result(self, result):
        self._settle(_FINISHED, result, None)

    def set_exception(self, exception):
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            reason = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            reason.__cause__ = reason.__context__ = exception
            exception = reason
        self._settle(_FINISHED, None, exception)

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancel_message = msg
        self._settle(_CANCELLED, None, None)
        return True

    def _cancellation(self):
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def _settle(self, state, result, exception):
        if self.done():
            raise _InvalidState('invalid state')
        self._state, self._result, self._exception = state, result, exception
        callbacks, self._callbacks = self._callbacks, []
        for fn, context in callbacks:
            self._loop.call_soon(fn, self, context=context)

    def add_done_callback(self, fn, *, context=None):
        if self.done():
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        left = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(left)
        self._callbacks = left
        return removed

    def __await__(self):
        if not self.done():
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def _details(self):
        if self._state == _CANCELLED:
            return 'cancelled'
        if self._state == _PENDING:
            return 'pending'
        if self._exception is not None:
            return f'finished exception={self._exception!r}'
        return f'finished result={self._result!r}'

    def __repr__(self):
        return f'<{type(self).__name__} {self._details()}>'

    @classmethod
    def __class_getitem__(cls, item):
        return cls


class _Task(_Future):
    """A coroutine that the loop drives."""

    _made = 0

    def __init__(self, coro, *, loop=None, name=None, context=None):
        _Future.__init__(self, loop=loop)
        if not hasattr(coro, 'send'):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            _Task._made += 1
            name = f'Task-{_Task._made}'
        self._coro = coro
        self._name = str(name)
        self._waits_for = None
        self._must_cancel = False
        self._cancels = 0
        self._loop.tasks[id(coro)] = self
        self._loop.call_soon(self._step)

    def get_coro(self):
        return self._coro

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancels += 1
        if self._waits_for is not None and self._waits_for.cancel(msg):
            return True
        # It is about to run, or waits for what does not let itself be cancelled.
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancels

    def uncancel(self):
        if self._cancels > 0:
            self._cancels -= 1
            if self._cancels == 0:
                self._must_cancel = False
        return self._cancels

    def _end(self, state, result, error):
        self._loop.tasks.pop(id(self._coro), None)
        self._settle(state, result, error)

    def _step(self, error=None):
        if self.done():
            return
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._cancellation()
            self._must_cancel = False
        self._waits_for = None
        loop, coro = self._loop, self._coro
        before, loop.current = loop.current, self
        try:
            request = coro.send(None) if error is None else coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._end(_CANCELLED, None, None)
            else:
                self._end(_FINISHED, stop.value, None)
        except CancelledError as failure:
            if failure.args:
                self._cancel_message = failure.args[0]
            self._end(_CANCELLED, None, None)
        except (KeyboardInterrupt, SystemExit) as failure:
            self._end(_FINISHED, None, failure)
            raise
        except BaseException as failure:
            self._end(_FINISHED, None, failure)
        else:
            self._park(request)
        finally:
            loop.current = before

    def _park(self, request):
        if request is None:
            self._loop.call_soon(self._step)
        elif request is self:
            self._loop.call_soon(self._step, RuntimeError(f'Task cannot await on itself: {self!r}'))
        elif isinstance(request, _Future):
            request.add_done_callback(self._wake)
            self._waits_for = request
            if self._must_cancel and request.cancel(self._cancel_message):
                self._must_cancel = False
        else:
            self._loop.call_soon(self._step, RuntimeError(f'Task got bad yield: {request!r}'))

    def _wake(self, future):
        # What went wrong is raised where the task awaits: its __await__ asks for the result.
        self._step()

    def _details(self):
        state = 'cancelling' if self._cancels and not self.done() else _Future._details(self).split(' ')[0]
        coro = getattr(self._coro, '__qualname__', repr(self._coro))
        rest = _Future._details(self).partition(' ')[2]
        return f'{state} name={self._name!r} coro=<{coro}()>' + (' ' + rest if rest else '')


class _Handle:
    __slots__ = ('_fn', '_args', '_cancelled', '_when')

    def __init__(self, fn, args, when=None):
        self._fn, self._args, self._cancelled, self._when = fn, args, False, when

    def cancel(self):
        self._cancelled = True
        self._fn = self._args = None

    def cancelled(self):
        return self._cancelled

    def when(self):
        return self._when


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
        self._clock = None
        self._ready = []
        # (nanoseconds, number, handle), soonest first.
        self._timers = []
        self._sequence = 0
        self._closed = False
        self._running = False
        self._handler = None
        self.current = None
        # Those that are not done, by the id of their coroutine.
        self.tasks = {}

    def nanoseconds(self):
        if self._clock is None:
            self._clock = _Clock()
        return self._clock.now()

    def time(self):
        return self.nanoseconds() / 1e9

    def call_soon(self, fn, *args, context=None):
        handle = _Handle(fn, args)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, fn, *args, context=None):
        return self._call_at(self.nanoseconds() + int(delay * 1e9), fn, args)

    def call_at(self, when, fn, *args, context=None):
        return self._call_at(int(when * 1e9), fn, args)

    def _call_at(self, when, fn, args):
        self._sequence += 1
        handle = _Handle(fn, args, when / 1e9)
        entry = (when, self._sequence, handle)
        timers = self._timers
        low, high = 0, len(timers)
        while low < high:
            middle = (low + high) // 2
            if timers[middle][:2] < entry[:2]:
                low = middle + 1
            else:
                high = middle
        timers.insert(low, entry)
        return handle

    def create_future(self):
        return _Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return _Task(coro, loop=self, name=name)

    def spawn(self, awaitable):
        """The task of an awaitable, which may be one already, or have one."""
        if isinstance(awaitable, _Future):
            return awaitable
        task = self.tasks.get(id(awaitable))
        if task is not None:
            return task
        if not hasattr(awaitable, 'send'):
            if not hasattr(awaitable, '__await__'):
                raise TypeError(f'a coroutine was expected, got {awaitable!r}')
            awaitable = _awaiting(awaitable)
        return _Task(awaitable, loop=self)

    def _once(self):
        """Everything that is due now, once; waits when nothing is."""
        timers = self._timers
        while timers and timers[0][2]._cancelled:
            timers.pop(0)
        if not self._ready:
            if not timers:
                raise RuntimeError('deadlock: every task waits for another')
            self._clock.wait_until(timers[0][0])
        if timers:
            now = self.nanoseconds()
            while timers and timers[0][0] <= now:
                self._ready.append(timers.pop(0)[2])
        due, self._ready = self._ready, []
        at = 0
        try:
            for handle in due:
                at += 1
                if not handle._cancelled:
                    self._call(handle)
        finally:
            # What an exception left is still due.
            self._ready[:0] = due[at:]

    def _call(self, handle):
        try:
            handle._fn(*handle._args)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:
            self.call_exception_handler({'message': f'Exception in callback {handle._fn!r}', 'exception': error})

    def run_until(self, done):
        _loops.append(self)
        self._running = True
        try:
            while not done():
                self._once()
        finally:
            self._running = False
            _loops.pop()

    def run_until_complete(self, future):
        new = not isinstance(future, _Future)
        future = self.spawn(future)
        try:
            self.run_until(future.done)
        except BaseException:
            if new and future.done() and not future.cancelled():
                future.exception()
            raise
        return future.result()

    def wind_up(self):
        """Cancels the tasks that are left, then closes asynchronous generators; gives those tasks."""
        left = list(self.tasks.values())
        for task in left:
            task.cancel()
        self.run_until(lambda: all(task.done() for task in left))
        closing = [self.spawn(_closed(generator)) for generator in suspended_async_generators()]
        self.run_until(lambda: all(task.done() for task in closing))
        return left

    def is_running(self):
        return self._running

    def is_closed(self):
        return self._closed

    def close(self):
        if self._running:
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True

    def get_debug(self):
        return False

    def set_debug(self, enabled):
        pass

    def set_exception_handler(self, handler):
        self._handler = handler

    def get_exception_handler(self):
        return self._handler

    def default_exception_handler(self, context):
        __import__('_wicket').write_ignored(context['message'], context['exception'])

    def call_exception_handler(self, context):
        if self._handler is None:
            self.default_exception_handler(context)
        else:
            self._handler(self, context)


for _class, _name, _module in (
    (_Future, 'Future', ''), (_Task, 'Task', ''), (_InvalidState, 'InvalidStateError', '.exceptions'), (_Handle, 'Handle', '.events'),
    (_Loop, 'EventLoop', '.events'),
):
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = '_asyncio' if _module == '' else 'asyncio' + _module

_loops = []


def scheduler_loop():
    if not _loops:
        raise RuntimeError('no running event loop')
    return _loops[-1]


def scheduler_parts():
    return _Future, _Task, _Handle, _Loop, _InvalidState, _loops, CancelledError


async def _awaiting(awaitable):
    return await awaitable


async def _closed(generator):
    await generator.aclose()


def forget_async_generator(generator):
    if _loops:
        _loops[-1].call_soon(_loops[-1].spawn, _closed(generator))


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
    loop.run_until(lambda: len(tasks) == len(coros) and all(task.done() for task in tasks))
    loop.wind_up()
    for task in tasks:
        task.result()
    return tasks[0].result() if tasks else None


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


async def anext_or(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
