"""What is a coroutine."""

import _wicket

__all__ = ("iscoroutinefunction", "iscoroutine")

iscoroutine = _wicket.scheduler()()[9]
_COROUTINE = 0x80


def iscoroutinefunction(func):
    while hasattr(func, "__func__") or hasattr(func, "func") and hasattr(func, "keywords"):
        func = getattr(func, "__func__", None) or func.func
    if getattr(func, "_is_coroutine_mark", None) is not None:
        return True
    code = getattr(func, "__code__", None)
    return code is not None and isinstance(func, _FUNCTION) and bool(code.co_flags & _COROUTINE)


_FUNCTION = type(iscoroutinefunction)
