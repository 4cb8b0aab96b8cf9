# The loop runs callbacks in the order in which they became due. Time comes from the clock capability; without one it is virtual.

class _Handle:
    """Object returned by callback registration methods."""

    __slots__ = ('_callback', '_args', '_cancelled', '_context', '_loop')

    def __init__(self, callback, args, loop, context=None):
        self._callback, self._args, self._cancelled, self._loop = callback, args, False, loop
        self._context = copy_context() if context is None else context

    def get_context(self):
        return self._context

    def cancel(self):
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _repr_parts(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append('cancelled')
        if self._callback is not None:
            parts.append(_source_shown(self._callback))
        return parts

    def __repr__(self):
        return f"<{' '.join(self._repr_parts())}>"


class _TimerHandle(_Handle):
    """Object returned by timed callback registration methods."""

    __slots__ = ('_when',)

    def __init__(self, when, callback, args, loop, context=None):
        _Handle.__init__(self, callback, args, loop, context)
        self._when = when

    def when(self):
        return self._when

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, _TimerHandle) else NotImplemented

    def _repr_parts(self):
        parts = _Handle._repr_parts(self)
        parts.insert(2 if self._cancelled else 1, f'when={self._when}')
        return parts


class _Clock:
    def __init__(self):
        self.virtual = 0.0
        try:
            self.clock = __import__('clock')
        except ImportError:
            self.clock = None

    def now(self):
        if self.clock is None:
            return self.virtual
        return self.clock.monotonic_ns() / 1e9

    def wait_until(self, when):
        if self.clock is None:
            self.virtual = max(self.virtual, when)
            return
        left = when - self.now()
        if left > 0:
            # The clock shows whole milliseconds: what is due within the next would else be slept for again and again.
            self.clock.sleep(max(left, 0.001))

    def begin_alarm(self, when):
        """The number of a call that is answered then; None where that is now, or where time is virtual."""
        left = when - self.now()
        if self.clock is None or left <= 0:
            return None
        return begin_alarm(max(left, 0.001))


class _Loop:
    slow_callback_duration = 0.1

    def __init__(self):
        self._clock = None
        self._ready = []
        # (when, number, handle), soonest first.
        self._timers = []
        self._sequence = 0
        self._closed = self._stopping = self._debug = False
        self._handler = self._task_factory = None
        self.current = None
        # Those that are not done, by the id of their coroutine.
        self.tasks = {}
        # The numbers of its host calls that were not answered yet.
        self.calls = set()
        # When the call that stands for the next timer is answered, and its number.
        self._alarm = None, None

    def time(self):
        if self._clock is None:
            self._clock = _Clock()
        return self._clock.now()

    def _check_open(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _check_idle(self):
        self._check_open()
        if self in _loops:
            raise RuntimeError('This event loop is already running')
        if _loops:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def call_soon(self, callback, *args, context=None):
        self._check_open()
        handle = _Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_open()
        self._sequence += 1
        handle = _TimerHandle(when, callback, args, self, context)
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
        self._check_open()
        if self._task_factory is None:
            return _Task(coro, loop=self, name=name, context=context)
        task = self._task_factory(self, coro) if context is None else self._task_factory(self, coro, context=context)
        if name is not None:
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def spawn(self, awaitable):
        """The task of an awaitable, which may be one already, or have one."""
        if isinstance(awaitable, _Future):
            return awaitable
        task = self.tasks.get(id(awaitable))
        if task is not None:
            return task
        if not _is_coroutine(awaitable):
            if not hasattr(type(awaitable), '__await__'):
                raise TypeError(f'a coroutine was expected, got {awaitable!r}')
            awaitable = _awaiting(awaitable)
        return _Task(awaitable, loop=self)

    def _once(self):
        """Everything that is due now, once; waits when nothing is."""
        timers = self._timers
        while timers and timers[0][2]._cancelled:
            timers.pop(0)
        if not self._ready and not self._stopping:
            if self.calls:
                self._wait_for_calls()
            elif not timers:
                raise RuntimeError('deadlock: every task waits for another')
            else:
                self._clock.wait_until(timers[0][0])
        elif self.calls:
            self._settle(answered_calls(False))
        if timers:
            now = self.time()
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

    def _wait_for_calls(self):
        """Until a call is answered, or the next timer is due. In a deterministic run time stands still meanwhile."""
        if self._timers and not run_is_deterministic():
            when = self._timers[0][0]
            if self._alarm[0] != when:
                self._forget_alarm()
                self._alarm = when, self._clock.begin_alarm(when)
                if self._alarm[1] is None:
                    # It is due.
                    self._settle(answered_calls(False))
                    return
        self._settle(answered_calls(True))

    def _settle(self, answered):
        for call in answered:
            if call == self._alarm[1]:
                self._alarm = None, None
                answer_of(call)
                continue
            # It may be of another loop, which was stopped before.
            future = _answers.pop(call)
            future._loop.calls.discard(call)
            try:
                answer = answer_of(call)
            except Exception as error:
                future.set_exception(error)
            else:
                future.set_result(answer)

    def _forget_alarm(self):
        if self._alarm[1] is not None:
            forget_call(self._alarm[1])
        self._alarm = None, None

    def _call(self, handle):
        context = handle._context
        try:
            if context._entered:
                raise RuntimeError(f'cannot enter context: {context!r} is already entered')
            context._entered = True
            _contexts.append(context)
            try:
                handle._callback(*handle._args)
            finally:
                _contexts.pop()
                context._entered = False
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:
            self.call_exception_handler({'message': f'Exception in callback {_source_shown(handle._callback)}', 'exception': error, 'handle': handle})

    def run_forever(self):
        self._check_idle()
        self._run(lambda: self._stopping)

    def _run(self, is_over):
        """Runs until `is_over()` after a turn."""
        _loops.append(self)
        try:
            while True:
                self._once()
                if is_over():
                    break
        finally:
            self._stopping = False
            _loops.pop()
            self._forget_alarm()

    def run_until_complete(self, future):
        self._check_idle()
        new = not isinstance(future, _Future)
        future = self._ensured(future)
        future.add_done_callback(_stop)
        try:
            self.run_forever()
        except BaseException:
            if new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_stop)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _ensured(self, awaitable):
        if isinstance(awaitable, _Future):
            if awaitable.get_loop() is not self:
                raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
            return awaitable
        if not _is_coroutine(awaitable):
            if not hasattr(type(awaitable), '__await__'):
                raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
            awaitable = _awaiting(awaitable)
        return self.create_task(awaitable)

    def stop(self):
        self._stopping = True

    def wind_up(self):
        """Cancels the tasks that are left, then closes asynchronous generators: the end of the built-in `run`."""
        left = list(self.tasks.values())
        for task in left:
            task.cancel()
        if left:
            self._run(lambda: all(task.done() for task in left))
        closing = [self.spawn(_closed(generator)) for generator in suspended_async_generators()]
        if closing:
            self._run(lambda: all(task.done() for task in closing))

    async def shutdown_asyncgens(self):
        closing = [(generator, self.create_task(generator.aclose())) for generator in suspended_async_generators()]
        for generator, task in closing:
            await _waited(task)
        for generator, task in closing:
            error = None if task.cancelled() else task.exception()
            if error is not None:
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {generator!r}', 'exception': error, 'asyncgen': generator,
                })

    async def shutdown_default_executor(self, timeout=None):
        pass

    def is_running(self):
        return self in _loops

    def is_closed(self):
        return self._closed

    def close(self):
        if self in _loops:
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready, self._timers = [], []
        self._forget_alarm()
        for call in list(self.calls):
            _answers[call].cancel()

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._handler = handler

    def get_exception_handler(self):
        return self._handler

    def default_exception_handler(self, context):
        message = context.get('message') or 'Unhandled exception in event loop'
        lines = [message] + [f'{key}: {context[key]!r}' for key in sorted(context) if key not in ('message', 'exception')]
        _tell('\n'.join(lines), context.get('exception'))

    def call_exception_handler(self, context):
        if self._handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._handler(self, context)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:
            self.default_exception_handler({'message': 'Unhandled error in exception handler', 'exception': error, 'context': context})

    def __repr__(self):
        return f'<{type(self).__name__} running={self.is_running()} closed={self._closed} debug={self._debug}>'

    def __del__(self):
        if not self._closed and 'warnings' in __import__('sys').modules:
            __import__('warnings').warn(f'unclosed event loop {self!r}', ResourceWarning, source=self)
        for task in self.tasks.values():
            if task._log_destroy_pending:
                self.call_exception_handler({'task': task, 'message': 'Task was destroyed but it is pending!'})


def _stop(future):
    # What ends the run ends the loop itself.
    if not future.cancelled() and isinstance(future.exception(), (KeyboardInterrupt, SystemExit)):
        return
    future.get_loop().stop()


_stop.__qualname__ = '_run_until_complete_cb'


def _tell(text, error):
    """To the logger of asyncio where the script has set up logging, else to standard error."""
    modules = __import__('sys').modules
    logging = modules.get('logging')
    if logging is not None:
        logging.getLogger('asyncio').error(text, exc_info=error)
        return
    if error is not None:
        text += '\n' + ''.join(__import__('traceback').format_exception(error)).rstrip('\n')
    print(text, file=__import__('sys').stderr)

_show_as(_Handle, 'Handle', 'asyncio.events')
_show_as(_TimerHandle, 'TimerHandle', 'asyncio.events')
_show_as(_Loop, 'EventLoop', 'asyncio.events')

_loops = []
# The futures of host calls that were not answered yet, of all loops, by their numbers.
_answers = {}
# What `asyncio.set_event_loop` set, and whether it ever did.
_policy = [None, False]


def scheduler_loop():
    if not _loops:
        raise RuntimeError('no running event loop')
    return _loops[-1]


def scheduler_get_loop():
    if _loops:
        return _loops[-1]
    if _policy[0] is None:
        if _policy[1]:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        __import__('warnings').warn('There is no current event loop', DeprecationWarning)
        _policy[:] = _Loop(), True
    return _policy[0]


scheduler_get_loop.__name__ = scheduler_get_loop.__qualname__ = 'get_event_loop'


class _Answer(_Future):
    """What the host will answer to a call."""

    _call = None

    def cancel(self, msg=None):
        if self._state == _PENDING and self._call is not None:
            self._loop.calls.discard(self._call)
            _answers.pop(self._call, None)
            forget_call(self._call)
        return _Future.cancel(self, msg)


_show_as(_Answer, 'Future', '_asyncio')


async def ask_later(capability, op, args):
    loop = scheduler_loop()
    call, answer = begin_call(capability, op, args)
    if call is None:
        return answer
    future = _Answer(loop=loop)
    future._call = call
    loop.calls.add(call)
    _answers[call] = future
    return await future


def scheduler_parts():
    return _Future, _Task, _Handle, _TimerHandle, _Loop, _InvalidState, _loops, _policy, scheduler_get_loop, _is_coroutine, CancelledError
