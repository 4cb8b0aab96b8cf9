# What `anext` with a default gives.


class _NextOrDefault:
    """What `anext(iterator, default)` gives: the step is taken when it is awaited."""
    __slots__ = ('_step', '_default', '_taking')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'anext_awaitable' instances")

    def __init_subclass__(cls):
        raise TypeError("type 'anext_awaitable' is not an acceptable base type")

    def __await__(self):
        return self

    __iter__ = __await__

    def _begun(self):
        if self._taking is None:
            self._taking = _step_or_default(self._step, self._default).__await__()
        return self._taking

    def __next__(self):
        return self._drive(self._begun().send, None)

    def send(self, value, /):
        return self._drive(self._begun().send, value)

    def throw(self, *exception):
        if self._taking is None and hasattr(self._step, 'throw'):
            return self._step.throw(*exception)
        return self._drive(self._begun().throw, *exception)

    def close(self):
        taking = self._taking or self._step
        if hasattr(taking, 'close'):
            taking.close()

    def _drive(self, drive, *given):
        try:
            return drive(*given)
        except BaseException:
            # Awaited once more, it says that the step was taken.
            self._taking = None
            raise


_NextOrDefault.__name__ = _NextOrDefault.__qualname__ = 'anext_awaitable'
_NextOrDefault.__module__ = 'builtins'


def anext_with_default(iterator, default):
    step = object.__new__(_NextOrDefault)
    step._step, step._default, step._taking = type(iterator).__anext__(iterator), default, None
    return step


async def _step_or_default(step, default):
    try:
        return await step
    except StopAsyncIteration:
        return default
