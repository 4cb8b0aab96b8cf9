# Futures: everything that waits awaits one.

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'


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


_show_as(_Future, 'Future', '_asyncio')
_show_as(_InvalidState, 'InvalidStateError', 'asyncio.exceptions')
