# Tasks: coroutines that the loop drives.

def _is_coroutine(obj):
    return type(obj) is _coroutine_type or not isinstance(obj, type) and type(obj) is not _generator_type and all(
        hasattr(type(obj), name) for name in ('__await__', 'send', 'throw', 'close'))


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


def _adopt(cls, base, *names):
    """Methods of the base that are the class's own in CPython, and named so."""
    for name in names:
        method = getattr(base, name)
        own = type(method)(method.__code__, method.__globals__, name, method.__defaults__)
        own.__kwdefaults__, own.__qualname__ = method.__kwdefaults__, f'{cls.__name__}.{name}'
        setattr(cls, name, own)


_adopt(_Task, _Future, 'result', 'exception', 'done', 'cancelled', 'get_loop', 'add_done_callback', 'remove_done_callback', '_make_cancelled_error')
_show_as(_Task, 'Task', '_asyncio')
_Task._step.__qualname__ = 'Task.task_step'


def _coroutine_shown(coro):
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None) or f'<{type(coro).__name__} without __name__>'
    name = f'{name}()'
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
