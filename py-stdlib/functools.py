"""Functions about functions."""

__all__ = [
    "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "cache", "cached_property", "cmp_to_key", "lru_cache", "partial", "partialmethod",
    "reduce", "singledispatch", "singledispatchmethod", "total_ordering", "update_wrapper", "wraps",
]

from _functools import _lru_cache_wrapper
from _wicket import steps as _steps

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            setattr(wrapper, name, getattr(wrapped, name))
        except AttributeError:
            pass
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


_none_given = object()


def reduce(function, iterable, initial=_none_given, /):
    try:
        iterator = _steps(iter(iterable))
    except TypeError:
        iterator = None
    if iterator is None:
        raise TypeError("reduce() arg 2 must support iteration")
    if initial is _none_given:
        for value in iterator:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


class partial:
    """A function with some arguments given already."""

    __slots__ = ("_func", "_args", "_keywords", "__dict__", "__weakref__")

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if type(func) is partial and not func.__dict__:
            args = [*func._args, *args]
            keywords = {**func._keywords, **keywords}
            func = func._func
        self = super().__new__(cls)
        self._func, self._args, self._keywords = func, tuple(args), keywords
        return self

    func = property(lambda self: self._func)
    args = property(lambda self: self._args)
    keywords = property(lambda self: self._keywords)

    def __setattr__(self, name, value):
        if name in ("func", "args", "keywords"):
            raise AttributeError("readonly attribute")
        object.__setattr__(self, name, value)

    def __call__(self, /, *args, **keywords):
        return self._func(*self._args, *args, **{**self._keywords, **keywords})

    def __get__(self, obj, cls=None, /):
        if obj is None:
            if cls is None:
                raise TypeError("__get__(None, None) is invalid")
            return self
        import warnings
        warnings.warn("functools.partial will be a method descriptor in future Python versions; "
                      "wrap it in staticmethod() if you want to preserve the old behavior", FutureWarning, 2)
        return self

    def __repr__(self):
        cls = type(self)
        name = f"{cls.__module__}.{cls.__qualname__}"
        if id(self) in _showing:
            return "..."
        _showing.add(id(self))
        try:
            parts = [repr(self._func), *map(repr, self._args), *(f"{k}={v!r}" for k, v in self._keywords.items())]
        finally:
            _showing.discard(id(self))
        return f"{name}({', '.join(parts)})"

    def __reduce__(self):
        return type(self), (self._func,), (self._func, self._args, self._keywords, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        func, args, keywords, namespace = state
        if not callable(func) or not isinstance(args, tuple) or not (keywords is None or isinstance(keywords, dict)):
            raise TypeError("invalid partial state")
        self._func, self._args, self._keywords = func, tuple(args), {} if keywords is None else dict(keywords)
        self.__dict__.clear()
        self.__dict__.update(namespace or {})


_showing = set()


class partialmethod:
    """A method with some arguments given already."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func, self.args, self.keywords = func, args, keywords

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None and not isinstance(self.func, partial):
            bound = get(obj, cls)
            if bound is not self.func:
                return partial(bound, *self.args, **self.keywords)
        return self._unbound().__get__(obj, cls)

    def _unbound(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args), *(f"{k}={v!r}" for k, v in self.keywords.items())]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"


class KeyWrapper:
    """What a comparing function makes of an object."""

    __slots__ = ("_compare", "obj")
    __hash__ = None

    def __init__(self, compare):
        self._compare = compare

    def __call__(self, obj):
        key = KeyWrapper(self._compare)
        key.obj = obj
        return key

    def _against(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj)

    def __lt__(self, other):
        return self._against(other) < 0

    def __gt__(self, other):
        return self._against(other) > 0

    def __eq__(self, other):
        return self._against(other) == 0

    def __le__(self, other):
        return self._against(other) <= 0

    def __ge__(self, other):
        return self._against(other) >= 0


def cmp_to_key(mycmp):
    return KeyWrapper(mycmp)


def lru_cache(maxsize=128, typed=False):
    """Remember the results of the last `maxsize` different calls."""
    if callable(maxsize) and isinstance(typed, bool):
        return _remember(maxsize, 128, False)
    if maxsize is not None and not isinstance(maxsize, int):
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _remember(user_function, maxsize, typed)

    return decorating_function


def cache(user_function, /):
    if not callable(user_function):
        raise TypeError("the first argument must be callable")
    return _remember(user_function, None, False)


def _remember(function, maxsize, typed):
    if maxsize is not None and maxsize < 0:
        maxsize = 0
    wrapper = _lru_cache_wrapper(function, maxsize, bool(typed))
    wrapper.cache_info = lambda: _cache_info(*wrapper._counts())
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def _cache_info(*fields):
    from collections import namedtuple
    global _CacheInfo
    if _CacheInfo is None:
        _CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
    return _CacheInfo(*fields)


_CacheInfo = None


class cached_property:
    """A property that is computed once and then is an attribute of the instance."""

    def __init__(self, func):
        self.func, self.attrname, self.__doc__ = func, None, func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(f"Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            kept = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property.") from None
        if self.attrname not in kept:
            kept[self.attrname] = self.func(instance)
        return kept[self.attrname]


def _derived(name, given, combine):
    def method(self, other):
        result = getattr(type(self), given)(self, other)
        return result if result is NotImplemented else combine(self, other, result)

    method.__name__ = name
    method.__doc__ = getattr(int, name).__doc__
    return method


# For the comparison that a class defines: the three others, from its result.
_orderings = {
    "__lt__": {
        "__gt__": lambda a, b, r: not r and a != b,
        "__le__": lambda a, b, r: r or a == b,
        "__ge__": lambda a, b, r: not r,
    },
    "__le__": {
        "__ge__": lambda a, b, r: not r or a == b,
        "__lt__": lambda a, b, r: r and a != b,
        "__gt__": lambda a, b, r: not r,
    },
    "__gt__": {
        "__lt__": lambda a, b, r: not (r or a == b),
        "__ge__": lambda a, b, r: r or a == b,
        "__le__": lambda a, b, r: not r,
    },
    "__ge__": {
        "__le__": lambda a, b, r: not r or a == b,
        "__gt__": lambda a, b, r: r and a != b,
        "__lt__": lambda a, b, r: not r,
    },
}


def total_ordering(cls):
    """Fill in the comparisons that a class lacks from one that it has."""
    has = {name for name in _orderings if getattr(cls, name, None) is not getattr(object, name, None)}
    if not has:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = next(name for name in ("__lt__", "__le__", "__gt__", "__ge__") if name in has)
    for name, combine in _orderings[root].items():
        if name not in has:
            setattr(cls, name, _derived(name, root, combine))
    return cls


def singledispatch(func):
    """One function with an implementation for each type of its first argument."""
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        # An abstract base says yes without being in the resolution order.
        matches = [known for known in registry if known is not object and issubclass(cls, known)]
        best = next((m for m in matches if all(issubclass(m, other) for other in matches)), None)
        return registry[best or object]

    def register(cls, func=None):
        if func is not None:
            registry[cls] = func
            return func
        if isinstance(cls, type):
            return lambda f: register(cls, f)
        annotations = getattr(cls, "__annotations__", {})
        if not annotations:
            raise TypeError(
                f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain `@register` on an annotated function."
            )
        kind = next(iter(annotations.values()))
        for each in getattr(kind, "__args__", (kind,)):
            registry[each] = cls
        return cls

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{func.__name__} requires at least 1 positional argument")
        return dispatch(type(args[0]))(*args, **kw)

    wrapper.register, wrapper.dispatch, wrapper.registry = register, dispatch, registry
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """singledispatch on the first argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher, self.func = singledispatch(func), func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            if not args:
                raise TypeError(f"{self.func.__name__} requires at least 1 positional argument")
            return self.dispatcher.dispatch(type(args[0])).__get__(obj, cls)(*args, **kwargs)

        method.register = self.register
        return update_wrapper(method, self.func)
