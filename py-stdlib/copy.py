"""Shallow and deep copies."""

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

# Nothing inside these can change, so they are their own copies.
_ATOMIC = (
    type(None), type(...), type(NotImplemented), int, float, bool, complex, str, bytes, type, range, property, type(len),
    type(lambda: 0), type((lambda: 0).__code__), type(list[int]), type(int | str),
)


def _is_atomic(cls):
    # Weak references are classes of a module that need not be imported.
    return cls in _ATOMIC or cls.__name__ == "ReferenceType" and cls.__module__ == "weakref"


def copy(x):
    cls = type(x)
    if cls in (tuple, frozenset, slice) or _is_atomic(cls) or isinstance(x, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _rebuilt(x, _reduced(x), None)


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if _is_atomic(cls) or isinstance(x, type):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    if cls in _DEEP:
        y = _DEEP[cls](x, memo)
    else:
        copier = getattr(x, "__deepcopy__", None)
        y = copier(memo) if copier is not None else _rebuilt(x, _reduced(x), memo)
    if y is not x:
        memo[id(x)] = y
        # Kept alive, so that no other object gets its id while the copy runs.
        memo.setdefault(id(memo), []).append(x)
    return y


def _deep_list(x, memo):
    y = memo[id(x)] = []
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    return x if all(a is b for a, b in zip(x, items)) else tuple(items)


def _deep_dict(x, memo):
    y = memo[id(x)] = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deep_set(x, memo):
    return type(x)([deepcopy(item, memo) for item in x])


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


class _Methods:
    def m(self): pass


_DEEP = {
    list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, set: _deep_set, frozenset: _deep_set,
    bytearray: lambda x, memo: x.copy(), slice: lambda x, memo: slice(*deepcopy((x.start, x.stop, x.step), memo)), type(_Methods().m): _deep_method,
}


# Classes that CPython writes in C, and that do not say how their objects are made again.
_CLOSED = frozenset({
    "_contextvars.Context", "_contextvars.ContextVar", "_contextvars.Token", "_queue.SimpleQueue", "_struct.Struct", "functools.KeyWrapper",
    "itertools.batched", "itertools.pairwise",
    # CPython can copy these until 3.14.
    "itertools.product", "itertools.permutations", "itertools.combinations", "itertools.combinations_with_replacement",
})


def _reduced(x):
    """What __reduce__ says, or the class and its state when it has none of its own."""
    cls = type(x)
    reduce_ex = getattr(cls, "__reduce_ex__", None)
    if reduce_ex is not None and reduce_ex is not getattr(object, "__reduce_ex__", None):
        return reduce_ex(x, 4)
    reduce = getattr(cls, "__reduce__", None)
    if reduce is not None and reduce is not getattr(object, "__reduce__", None):
        return reduce(x)
    if cls is memoryview:
        raise TypeError("cannot pickle memoryview objects")
    if cls.__module__ == "builtins" and cls is not object and not issubclass(cls, BaseException):
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    if (name := f"{cls.__module__}.{cls.__qualname__}") in _CLOSED:
        raise TypeError(f"cannot pickle {name!r} object")
    return None


def _rebuilt(x, reduced, memo):
    if isinstance(reduced, str):
        return x
    if reduced is None:
        return _plain_copy(x, memo)
    deep = (lambda v: v) if memo is None else (lambda v: deepcopy(v, memo))
    function, args, state, items, pairs = (*reduced, None, None, None)[:5]
    y = function(*(deep(arg) for arg in args))
    if memo is not None:
        memo[id(x)] = y
    if state is not None:
        _set_state(y, deep(state))
    for item in items or ():
        y.append(deep(item))
    for key, value in pairs or ():
        y[deep(key)] = deep(value)
    return y


def _set_state(y, state):
    if hasattr(y, "__setstate__"):
        y.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        y.__dict__.update(state)
    for name, value in (slots or {}).items():
        setattr(y, name, value)


def _plain_copy(x, memo):
    cls = type(x)
    deep = (lambda v: v) if memo is None else (lambda v: deepcopy(v, memo))
    args = ()
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = x.__getnewargs_ex__()
        y = cls.__new__(cls, *map(deep, args), **{k: deep(v) for k, v in kwargs.items()})
    elif hasattr(cls, "__getnewargs__"):
        y = cls.__new__(cls, *map(deep, x.__getnewargs__()))
    elif isinstance(x, (tuple, int, float, str, bytes, frozenset, complex)):
        base = next(b for b in (tuple, int, float, str, bytes, frozenset, complex) if isinstance(x, b))
        y = base.__new__(cls, deep(base(x)))
    elif isinstance(x, BaseException):
        y = cls.__new__(cls, *map(deep, x.args))
        y.args = tuple(map(deep, x.args))
    else:
        y = cls.__new__(cls)
    if memo is not None:
        memo[id(x)] = y
    state = _own_state(x)
    if state is not None:
        _set_state(y, deep(state))
    if isinstance(x, list):
        y.extend(deep(item) for item in list.__iter__(x))
    elif isinstance(x, dict):
        for key, value in dict.items(x):
            dict.__setitem__(y, deep(key), deep(value))
    elif isinstance(x, set):
        y.update(deep(item) for item in x)
    elif isinstance(x, bytearray):
        y.extend(x)
    return y


def _own_state(x):
    getter = getattr(type(x), "__getstate__", None)
    if getter is not None and getter is not getattr(object, "__getstate__", None):
        return getter(x)
    values = getattr(x, "__dict__", None)
    slots = {}
    for cls in type(x).__mro__:
        names = cls.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{cls.__name__.lstrip('_')}{name}"
            if hasattr(x, name):
                slots[name] = getattr(x, name)
    return (values, slots) if slots else values or None


def replace(obj, /, **changes):
    cls = type(obj)
    if not hasattr(cls, "__replace__"):
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return cls.__replace__(obj, **changes)
