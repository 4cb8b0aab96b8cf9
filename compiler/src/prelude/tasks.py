# Contexts, and the scheduler under `run`, `gather`, `sleep`, `with_timeout`, `cancel`, `receive` and under asyncio. Everything that
# waits awaits a _Future; the loop runs callbacks in the order in which they became due. Time comes from the clock capability;
# without one it is virtual.

# ---- contexts

_unset = object()


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return '<Token.MISSING>'


_missing = _Missing()


def _is_final(cls):
    raise TypeError(f"type '{cls.__base__.__module__}.{cls.__base__.__qualname__}' is not an acceptable base type")


class _ContextVar:
    __slots__ = ('_name', '_default')

    def __init__(self, *args, default=_unset):
        if len(args) != 1:
            few = 'takes exactly' if not args else 'takes at most'
            raise TypeError(f"ContextVar() {few} 1 positional argument ({len(args)} given)")
        if not isinstance(args[0], str):
            raise TypeError('context variable name must be a str')
        self._name, self._default = args[0], default

    __init_subclass__ = classmethod(_is_final)

    @property
    def name(self):
        return self._name

    def get(self, *default):
        if len(default) > 1:
            raise TypeError(f'get expected at most 1 argument, got {len(default)}')
        values = _contexts[-1]._values
        if self in values:
            return values[self]
        if default:
            return default[0]
        if self._default is not _unset:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        context = _contexts[-1]
        token = _make_token(context, self, context._values.get(self, _missing))
        context._values[self] = value
        return token

    def reset(self, token, /):
        if type(token) is not _Token:
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _contexts[-1]
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token._old is _missing:
            context._values.pop(self, None)
        else:
            context._values[self] = token._old

    def __repr__(self):
        default = '' if self._default is _unset else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class _Token:
    __slots__ = ('_context', '_var', '_old', '_used')

    MISSING = _missing

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    __init_subclass__ = classmethod(_is_final)
    __hash__ = None

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self._var!r} at {id(self):#x}>"

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


def _make_token(context, var, old):
    token = object.__new__(_Token)
    token._context, token._var, token._old, token._used = context, var, old, False
    return token


class _Context:
    __slots__ = ('_values', '_entered')

    def __init__(self, *args, **kwargs):
        if args or kwargs:
            raise TypeError('Context() does not accept any arguments')
        self._values, self._entered = {}, False

    __init_subclass__ = classmethod(_is_final)

    def run(self, *args, **kwargs):
        if not args:
            raise TypeError('run() missing 1 required positional argument')
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        self._entered = True
        _contexts.append(self)
        try:
            return args[0](*args[1:], **kwargs)
        finally:
            _contexts.pop()
            self._entered = False

    def copy(self):
        copy = _Context()
        copy._values = self._values.copy()
        return copy

    def _key(self, key):
        if type(key) is not _ContextVar:
            raise TypeError(f'a ContextVar key was expected, got {key!r}')
        return key

    def __getitem__(self, key):
        return self._values[self._key(key)]

    def __contains__(self, key):
        return self._key(key) in self._values

    def get(self, key, default=None, /):
        return self._values.get(self._key(key), default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        if type(other) is not _Context:
            return NotImplemented
        return self._values == other._values

    __hash__ = None


def copy_context():
    return _contexts[-1].copy()


# The one that is current is the last.
_contexts = [_Context()]
_contexts[0]._entered = True


def context_parts():
    return _Context, _ContextVar, _Token, copy_context


# ---- futures

_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


class _InvalidState(Exception):
    """The operation is not allowed in this state."""


class _Future:
    """This class is *almost* compatible with concurrent.futures.Future."""

    _asyncio_future_blocking = False
    _log_traceback = False
    _source_traceback = None
    _cancelled_error = None
    _unretrieved = None

    def __init__(self, *, loop=None):
        self._loop = scheduler_get_loop() if loop is None else loop
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
        self._refuse('Result is not set.')
        if self._exception is not None:
            # The first who asks has what was on the way so far.
            before, self._exception_traceback = self._exception_traceback, None
            raise self._exception.with_traceback(before)
        return self._result

    def exception(self):
        self._refuse('Exception is not set.')
        return self._exception

    def _refuse(self, message):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state == _PENDING:
            raise _InvalidState(message)
        self._log_traceback = False

    def set_result(self, result, /):
        self._settle(_FINISHED, result, None)

    def set_exception(self, exception, /):
        if self._state != _PENDING:
            raise _InvalidState('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            reason = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            reason.__cause__ = reason.__context__ = exception
            exception = reason
        self._exception_traceback = exception.__traceback__
        self._settle(_FINISHED, None, exception)
        self._log_traceback = True
        self._unretrieved = _Unretrieved(self)

    def cancel(self, msg=None):
        self._log_traceback = False
        if self._state != _PENDING:
            return False
        self._cancel_message = msg
        self._settle(_CANCELLED, None, None)
        return True

    def _make_cancelled_error(self):
        error, self._cancelled_error = self._cancelled_error, None
        if error is not None:
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def _settle(self, state, result, exception):
        if self._state != _PENDING:
            raise _InvalidState('invalid state')
        self._state, self._result, self._exception = state, result, exception
        callbacks, self._callbacks = self._callbacks, []
        for fn, context in callbacks:
            self._loop.call_soon(fn, self, context=context)

    def add_done_callback(self, fn, /, *, context=None):
        if context is None:
            context = copy_context()
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn, /):
        left = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(left)
        self._callbacks = left
        return removed

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state == _PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def _repr_parts(self):
        parts = [self._state.lower()]
        if self._state == _FINISHED:
            parts.append(f'result={_short(self._result)}' if self._exception is None else f'exception={self._exception!r}')
        if self._callbacks:
            parts.append(f'cb=[{_callbacks_shown([fn for fn, _ in self._callbacks])}]')
        return parts

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._repr_parts())}>"

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class _Unretrieved:
    """What a future with an exception holds, so that its end tells when nobody asked for the exception."""

    __slots__ = ('future',)

    def __init__(self, future):
        self.future = future

    def __del__(self):
        future = self.future
        if future._log_traceback:
            future._loop.call_exception_handler({
                'message': f'{type(future).__name__} exception was never retrieved', 'exception': future._exception, 'future': future,
            })


def _callbacks_shown(callbacks):
    shown = [_source_shown(fn) for fn in (callbacks if len(callbacks) < 3 else (callbacks[0], callbacks[-1]))]
    if len(callbacks) > 2:
        shown.insert(1, f'<{len(callbacks) - 2} more>')
    return ', '.join(shown)


def _source_shown(fn):
    """A callback as reprs show it, with where it was defined."""
    shown = _name_shown(fn) + '()'
    while True:
        if hasattr(fn, '__wrapped__'):
            fn = fn.__wrapped__
        elif hasattr(fn, 'func') and hasattr(fn, 'keywords'):
            fn = fn.func
        else:
            break
    fn = getattr(fn, '__func__', fn)
    code = getattr(fn, '__code__', None)
    if code is None or getattr(fn, '__globals__', None) is _short.__globals__:
        return shown
    return f'{shown} at {code.co_filename}:{code.co_firstlineno}'


def _name_shown(fn):
    if hasattr(fn, 'func') and hasattr(fn, 'keywords'):
        return f'{_name_shown(fn.func)}({", ".join([_short(a) for a in fn.args] + [f"{k}={_short(v)}" for k, v in fn.keywords.items()])})'
    return getattr(fn, '__qualname__', None) or getattr(fn, '__name__', None) or repr(fn)


def _short(value, level=6):
    """A repr that does not grow with the value."""
    kind = type(value)
    if kind is str:
        shown = repr(value[:30])
        if len(shown) > 30:
            shown = repr(value[:13] + value[len(value) - 14:])
            shown = shown[:13] + '...' + shown[len(shown) - 14:]
        return shown
    if kind is int:
        shown = repr(value)
        return shown if len(shown) <= 40 else shown[:18] + '...' + shown[-19:]
    if kind is list or kind is tuple:
        inner = '...' if level <= 0 else ', '.join([_short(item, level - 1) for item in value[:6]] + (['...'] if len(value) > 6 else []))
        if kind is list:
            return f'[{inner}]'
        return f'({inner},)' if len(value) == 1 and level > 0 else f'({inner})'
    if kind is dict:
        if level <= 0 and value:
            return '{...}'
        items = [f'{_short(key, level - 1)}: {_short(value[key], level - 1)}' for key in list(value)[:4]]
        return '{' + ', '.join(items + (['...'] if len(value) > 4 else [])) + '}'
    shown = repr(value)
    return shown if len(shown) <= 30 else shown[:13] + '...' + shown[len(shown) - 14:]


# ---- tasks

def _is_coroutine(obj):
    return type(obj) is _coroutine_type or not isinstance(obj, type) and type(obj) is not _generator_type and all(
        hasattr(obj, name) for name in ('__await__', 'send', 'throw', 'close'))


_is_coroutine.__name__ = _is_coroutine.__qualname__ = 'iscoroutine'


class _Task(_Future):
    """A coroutine wrapped in a Future."""

    _made = 0
    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        _Future.__init__(self, loop=loop)
        if not _is_coroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            _Task._made += 1
            name = f'Task-{_Task._made}'
        elif type(name) is not str:
            name = str(name)
        self._coro = coro
        self._name = name
        self._context = copy_context() if context is None else context
        self._fut_waiter = None
        self._must_cancel = False
        self._cancels = 0
        loop = self._loop
        loop.tasks[id(coro)] = self
        if eager_start and loop.is_running():
            self._context.copy().run(self._step) if self._context._entered else self._context.run(self._step)
        else:
            loop.call_soon(self._step, context=self._context)

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception, /):
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        if self._exception is not None:
            frames, at = [], self._exception.__traceback__
            while at is not None:
                frames.append(at.tb_frame)
                at = at.tb_next
            return frames if limit is None else frames[:limit]
        frame = getattr(self._coro, 'cr_frame', None)
        return [] if frame is None or self.done() else [frame]

    def print_stack(self, *, limit=None, file=None):
        frames = self.get_stack(limit=limit)
        what = 'Traceback' if self._exception is not None else 'Stack'
        print(f'{what} for {self!r} (most recent call last):' if frames else f'No stack for {self!r}', file=file)
        for frame in frames:
            print(f'  File "{frame.f_code.co_filename}", line {frame.f_lineno}, in {frame.f_code.co_name}', file=file)
        if self._exception is not None:
            print(f'{type(self._exception).__name__}: {self._exception}', file=file)

    def cancel(self, msg=None):
        self._log_traceback = False
        if self._state != _PENDING:
            return False
        self._cancels += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
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

    def _step(self, error=None):
        if self._state != _PENDING:
            raise _InvalidState(f'__step(): already done: {self!r}, {error!r}')
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop, coro = self._loop, self._coro
        before, loop.current = loop.current, self
        try:
            request = coro.send(None) if error is None else coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                self._end(_CANCELLED, None)
            else:
                self._end(_FINISHED, stop.value)
        except CancelledError as failure:
            self._cancelled_error, self._cancel_message = failure, None
            self._end(_CANCELLED, None)
        except (KeyboardInterrupt, SystemExit) as failure:
            self._fail(failure)
            raise
        except BaseException as failure:
            self._fail(failure)
        else:
            self._park(request)
        finally:
            loop.current = before

    def _end(self, state, result):
        self._loop.tasks.pop(id(self._coro), None)
        self._settle(state, result, None)

    def _fail(self, error):
        self._loop.tasks.pop(id(self._coro), None)
        _Future.set_exception(self, error)

    def _park(self, request):
        blocking = getattr(request, '_asyncio_future_blocking', None)
        if request is None:
            self._loop.call_soon(self._step, context=self._context)
        elif blocking is None:
            if type(request) is _generator_type:
                self._refuse_yield(f'yield was used instead of yield from for generator in task {self!r} with {request!r}')
            else:
                self._refuse_yield(f'Task got bad yield: {request!r}')
        elif request.get_loop() is not self._loop:
            self._refuse_yield(f'Task {self!r} got Future {request!r} attached to a different loop')
        elif not blocking:
            self._refuse_yield(f'yield was used instead of yield from in task {self!r} with {request!r}')
        elif request is self:
            self._refuse_yield(f'Task cannot await on itself: {self!r}')
        else:
            request._asyncio_future_blocking = False
            request.add_done_callback(self._wake, context=self._context)
            self._fut_waiter = request
            if self._must_cancel and request.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _refuse_yield(self, message):
        self._loop.call_soon(self._step, RuntimeError(message), context=self._context)

    def _wake(self, future):
        # What went wrong is raised where the task awaits: its __await__ asks for the result. A task that was cancelled again since has
        # the first cancellation.
        self._step(future._make_cancelled_error() if self._must_cancel and future.cancelled() else None)

    _wake.__qualname__ = 'Task.task_wakeup'

    def _repr_parts(self):
        parts = _Future._repr_parts(self)
        if self._cancels and self._state == _PENDING:
            parts[0] = 'cancelling'
        parts[1:1] = [f'name={self._name!r}', f'coro=<{_coroutine_shown(self._coro)}>']
        if self._fut_waiter is not None:
            parts.insert(3, f'wait_for={self._fut_waiter!r}')
        return parts


_Task._step.__qualname__ = 'Task.task_step'


def _coroutine_shown(coro):
    name = f"{getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None) or type(coro).__name__}()"
    code = getattr(coro, 'cr_code', None)
    if code is None:
        return name
    frame = coro.cr_frame
    if coro.cr_running:
        return f'{name} running'
    if frame is not None:
        return f'{name} running at {code.co_filename}:{frame.f_lineno}'
    return f'{name} done, defined at {code.co_filename}:{code.co_firstlineno}'


async def _sample(): pass


_c = _sample()
_coroutine_type = type(_c)
_c.close()
_generator_type = type((lambda: (yield))())


# ---- the loop

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
            self.clock.sleep(left)


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

    def time(self):
        if self._clock is None:
            self._clock = _Clock()
        return self._clock.now()

    def call_soon(self, callback, *args, context=None):
        if self._closed:
            raise RuntimeError('Event loop is closed')
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
        if self._closed:
            raise RuntimeError('Event loop is closed')
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
        if self._closed:
            raise RuntimeError('Event loop is closed')
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
            if not hasattr(awaitable, '__await__'):
                raise TypeError(f'a coroutine was expected, got {awaitable!r}')
            awaitable = _awaiting(awaitable)
        return _Task(awaitable, loop=self)

    def _once(self):
        """Everything that is due now, once; waits when nothing is."""
        timers = self._timers
        while timers and timers[0][2]._cancelled:
            timers.pop(0)
        if not self._ready and not self._stopping:
            if not timers:
                raise RuntimeError('deadlock: every task waits for another')
            self._clock.wait_until(timers[0][0])
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
        if self._closed:
            raise RuntimeError('Event loop is closed')
        if self in _loops:
            raise RuntimeError('This event loop is already running')
        if _loops:
            raise RuntimeError('Cannot run the event loop while another loop is running')
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

    def run_until_complete(self, future):
        if self._closed:
            raise RuntimeError('Event loop is closed')
        if self in _loops:
            raise RuntimeError('This event loop is already running')
        if _loops:
            raise RuntimeError('Cannot run the event loop while another loop is running')
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
        closing = [(generator, self.create_task(_closed(generator))) for generator in suspended_async_generators()]
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


for _class, _name, _module in (
    (_Future, 'Future', '_asyncio'), (_Task, 'Task', '_asyncio'), (_InvalidState, 'InvalidStateError', 'asyncio.exceptions'),
    (_Handle, 'Handle', 'asyncio.events'), (_TimerHandle, 'TimerHandle', 'asyncio.events'), (_Loop, 'EventLoop', 'asyncio.events'),
    (_Context, 'Context', '_contextvars'), (_ContextVar, 'ContextVar', '_contextvars'), (_Token, 'Token', '_contextvars'),
    (_Missing, 'Token.MISSING', ''),
):
    for _function in [value for value in vars(_class).values() if type(value) is type(_short)]:
        _function.__qualname__ = _function.__qualname__.replace(_class.__name__, _name, 1)
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = _module or 'builtins'

_loops = []
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


def scheduler_parts():
    return _Future, _Task, _Handle, _TimerHandle, _Loop, _InvalidState, _loops, _policy, scheduler_get_loop, _is_coroutine, CancelledError


# ---- the cooperative builtins

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
        _loops[-1].call_soon(_loops[-1].spawn, _closed(generator))
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


async def anext_or(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
