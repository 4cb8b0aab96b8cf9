"""Marks for those who check types: they change nothing."""

__name__ = "typing"  # That is where the functions and classes say they are.

import sys as _sys

from _typing.basis import _Base, _caller, _deprecate


class NewType(_Base):
    """A name for a type that checkers tell from it."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = _caller()

    def __mro_entries__(self, bases):
        this = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                made = cls.__name__
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{made} = NewType({made!r}, {this})`")

        return (Dummy,)

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj


def assert_never(arg, /):
    text = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {text[:100] + '...' if len(text) > 100 else text}")


def _mark(name, f):
    try:
        setattr(f, name, True)
    except (AttributeError, TypeError):
        pass
    return f


def final(f):
    return _mark("__final__", f)


def override(method, /):
    return _mark("__override__", method)


def no_type_check(arg):
    if isinstance(arg, type):
        for value in arg.__dict__.values():
            if getattr(value, "__qualname__", None) == f"{arg.__qualname__}.{getattr(value, '__name__', '')}":
                no_type_check(value)
    return _mark("__no_type_check__", arg)


def no_type_check_decorator(decorator):
    _deprecate("'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15")
    import functools

    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default, "frozen_default": frozen_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs,
        }
        return cls_or_fn
    return decorator


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation "
        "that is not @overload-ed.")


def overload(func):
    f = getattr(func, "__func__", func)
    try:
        _overloads.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, "__func__", func)
    return list(_overloads.get((getattr(f, "__module__", None), f.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()
