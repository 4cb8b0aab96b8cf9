"""Context managers from generators and callbacks."""

__all__ = [
    "AbstractContextManager", "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "asynccontextmanager", "chdir", "aclosing",
    "closing", "contextmanager", "nullcontext", "redirect_stderr", "redirect_stdout", "suppress",
]

from abc import ABC as _ABC, abstractmethod as _abstractmethod
from functools import wraps as _wraps
from types import GenericAlias as _GenericAlias


def _has_methods(cls, names):
    """Whether a class has all of these methods, NotImplemented when it lacks one."""
    for name in names:
        if next((kind.__dict__[name] for kind in cls.__mro__ if name in kind.__dict__), None) is None:
            return NotImplemented
    return True


class AbstractContextManager(_ABC):
    """What can stand in a `with`."""

    __slots__ = ()
    __class_getitem__ = classmethod(_GenericAlias)

    def __enter__(self):
        return self

    @_abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, other):
        return _has_methods(other, ("__enter__", "__exit__")) if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(_ABC):
    """What can stand in an `async with`."""

    __slots__ = ()
    __class_getitem__ = classmethod(_GenericAlias)

    async def __aenter__(self):
        return self

    @_abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, other):
        return _has_methods(other, ("__aenter__", "__aexit__")) if cls is AbstractAsyncContextManager else NotImplemented


class ContextDecorator:
    """A context manager that also wraps functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @_wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    """An asynchronous context manager that also wraps coroutine functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @_wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _OfGenerator:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, "__doc__", None) or type(self).__doc__

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)


class _GeneratorContextManager(_OfGenerator, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            self._close("generator didn't stop")
        if value is None:
            value = kind()
        try:
            self.gen.throw(value)
        except StopIteration as stop:
            # The body's own StopIteration passes on; the generator's end swallows the exception.
            return stop is not value
        except RuntimeError as error:
            if error is value or (isinstance(value, StopIteration) and error.__cause__ is value):
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        self._close("generator didn't stop after throw()")

    def _close(self, message):
        try:
            raise RuntimeError(message)
        finally:
            self.gen.close()


def contextmanager(func):
    @_wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


class _AsyncGeneratorContextManager(_OfGenerator, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, kind, value, traceback):
        if kind is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            await self.gen.aclose()
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as stop:
            return stop is not value
        except RuntimeError as error:
            if error is value or (isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value):
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        await self.gen.aclose()
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    @_wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        if kind is None:
            return None
        if issubclass(kind, self._exceptions):
            return True
        if issubclass(kind, BaseExceptionGroup):
            rest = value.split(self._exceptions)[1]
            if rest is None:
                return True
            raise rest
        return False


class _Redirect(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target, self._old_targets = new_target, []

    def __enter__(self):
        import sys
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, *exc_info):
        import sys
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_Redirect):
    _stream = "stdout"


class redirect_stderr(_Redirect):
    _stream = "stderr"


class chdir(AbstractContextManager):
    def __init__(self, path):
        self.path, self._old = path, []

    def __enter__(self):
        import os
        self._old.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os
        os.chdir(self._old.pop())


class _BaseExitStack:
    def __init__(self):
        self._exits = []

    def pop_all(self):
        new = type(self)()
        new._exits, self._exits = self._exits, []
        return new

    def push(self, exit):
        method = getattr(type(exit), "__exit__", None)
        self._exits.append((True, exit if method is None else _bound(method, exit)))
        return exit

    def enter_context(self, cm):
        kind = type(cm)
        try:
            enter, leave = kind.__enter__, kind.__exit__
        except AttributeError:
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager protocol") from None
        result = enter(cm)
        self._exits.append((True, _bound(leave, cm)))
        return result

    def callback(self, callback, /, *args, **kwds):
        def exit(kind, value, traceback):
            callback(*args, **kwds)
        exit.__wrapped__ = callback
        self._exits.append((True, exit))
        return callback


def _bound(method, obj):
    return lambda *details: method(obj, *details)


def _link_context(new, old, frame_exception):
    """What was raised while leaving has what was being handled as its context."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is frame_exception:
            break
        new = context
    new.__context__ = old


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A `with` over as many context managers as the program finds."""

    def __enter__(self):
        return self

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, kind, value, traceback):
        import sys
        outside, pending, swallowed, raised = sys.exception(), value, False, False
        while self._exits:
            _, leave = self._exits.pop()
            try:
                details = (None, None, None) if pending is None else (type(pending), pending, pending.__traceback__)
                if leave(*details):
                    swallowed, raised, pending = True, False, None
            except BaseException as error:
                _link_context(error, pending, outside)
                pending, raised = error, True
        if raised:
            context = pending.__context__
            try:
                raise pending
            except BaseException:
                pending.__context__ = context
                raise
        return kind is not None and swallowed


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    async def __aenter__(self):
        return self

    async def enter_async_context(self, cm):
        kind = type(cm)
        try:
            enter, leave = kind.__aenter__, kind.__aexit__
        except AttributeError:
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the asynchronous context manager protocol") from None
        result = await enter(cm)
        self._exits.append((False, _bound(leave, cm)))
        return result

    def push_async_exit(self, exit):
        method = getattr(type(exit), "__aexit__", None)
        self._exits.append((False, exit if method is None else _bound(method, exit)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def exit(kind, value, traceback):
            await callback(*args, **kwds)
        self._exits.append((False, exit))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aexit__(self, kind, value, traceback):
        import sys
        outside, pending, swallowed, raised = sys.exception(), value, False, False
        while self._exits:
            is_plain, leave = self._exits.pop()
            try:
                details = (None, None, None) if pending is None else (type(pending), pending, pending.__traceback__)
                answer = leave(*details)
                if answer if is_plain else await answer:
                    swallowed, raised, pending = True, False, None
            except BaseException as error:
                _link_context(error, pending, outside)
                pending, raised = error, True
        if raised:
            context = pending.__context__
            try:
                raise pending
            except BaseException:
                pending.__context__ = context
                raise
        return kind is not None and swallowed
