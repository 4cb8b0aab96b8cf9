"""References that do not keep their objects alive.

An object that nothing else refers to is found by the collector: until then a weak reference still gives it.
"""

import itertools
import operator
import sys
from collections.abc import MutableMapping
from _weakref import ReferenceType, getweakrefcount, getweakrefs, ref
from _weakrefset import WeakSet

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType", "CallableProxyType", "ProxyTypes",
    "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]


# ---- proxies


_slot = object.__getattribute__


def _target(proxy):
    found = _slot(proxy, "_reference")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


def _meant(value):
    """What an operand stands for."""
    return _target(value) if type(value) in ProxyTypes else value


class ProxyType:
    """Acts as the object that it refers to weakly."""

    __module__ = "weakref"
    __slots__ = ("_reference", "__weakref__")
    __class__ = property(lambda self: _target(self).__class__)

    def __new__(cls, *args):
        raise TypeError(f"cannot create 'weakref.{cls.__name__}' instances")

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __hash__(self):
        raise TypeError(f"unhashable type: 'weakref.{type(self).__name__}'")

    def __repr__(self):
        found = _slot(self, "_reference")()
        return f"<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>"

    def __str__(self):
        return str(_target(self))

    def __bytes__(self):
        return bytes(_target(self))

    def __bool__(self):
        return bool(_target(self))

    def __dir__(self):
        return dir(_target(self))

    def __len__(self):
        return len(_target(self))

    def __getitem__(self, key):
        return _target(self)[_meant(key)]

    def __setitem__(self, key, value):
        _target(self)[_meant(key)] = value

    def __delitem__(self, key):
        del _target(self)[_meant(key)]

    def __contains__(self, item):
        return _meant(item) in _target(self)

    def __iter__(self):
        return iter(_target(self))

    def __next__(self):
        found = _target(self)
        if not hasattr(type(found), "__next__"):
            raise TypeError(f"Weakref proxy referenced a non-iterator '{type(found).__name__}' object")
        return next(found)

    def __reversed__(self):
        return reversed(_target(self))

    def __round__(self, *digits):
        return round(_target(self), *digits)

    def __int__(self):
        return int(_target(self))

    def __float__(self):
        return float(_target(self))

    def __index__(self):
        return operator.index(_target(self))

    def __pow__(self, other, *modulus):
        return pow(_target(self), _meant(other), *modulus)

    def __rpow__(self, other, *modulus):
        return pow(_meant(other), _target(self), *modulus)

    def __divmod__(self, other):
        return divmod(_target(self), _meant(other))

    def __rdivmod__(self, other):
        return divmod(_meant(other), _target(self))


def _binary(name, operation):
    def forward(self, other):
        return operation(_target(self), _meant(other))

    def backward(self, other):
        return operation(_meant(other), _target(self))

    setattr(ProxyType, f"__{name}__", forward)
    setattr(ProxyType, f"__r{name}__", backward)
    inplace = getattr(operator, f"__i{name}__")
    setattr(ProxyType, f"__i{name}__", lambda self, other: inplace(_target(self), _meant(other)))


for _name in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "lshift", "rshift", "and", "or", "xor"):
    _binary(_name, getattr(operator, f"__{_name}__"))


def _comparison(operation):
    return lambda self, other: operation(_meant(self), _meant(other))


def _unary(operation):
    return lambda self: operation(_target(self))


for _name in ("lt", "le", "eq", "ne", "gt", "ge"):
    setattr(ProxyType, f"__{_name}__", _comparison(getattr(operator, _name)))
for _name in ("neg", "pos", "abs", "invert"):
    setattr(ProxyType, f"__{_name}__", _unary(getattr(operator, _name)))


class CallableProxyType(ProxyType):
    """The same for what can be called."""

    __module__ = "weakref"
    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)
_proxies = {}


def proxy(object, callback=None, /):
    """What acts as the object, without keeping it alive."""
    made = CallableProxyType if callable(object) else ProxyType
    if callback is None:
        known = _proxies.get(id(object))
        if known is not None and (shared := known()) is not None and _slot(shared, "_reference")() is object:
            return shared
    this = made.__mro__[-1].__new__(made)
    if callback is None:
        reference = ref(object)
        key = id(object)
        _proxies[key] = ref(this, lambda _: _proxies.pop(key, None))
    else:
        itself = ref(this)

        def called(_):
            if (alive := itself()) is not None:
                callback(alive)

        reference = ref(object, called)
    ProxyType._reference.__set__(this, reference)
    return this


# ---- methods


class WeakMethod(ref):
    """A weak reference to a bound method, which lives as long as its object and function do."""

    __slots__ = "_func_ref", "_meth_type", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            this, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def gone(_):
            self = itself()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, this, gone)
        self._func_ref = ref(func, gone)
        self._meth_type = type(meth)
        self._alive = True
        itself = ref(self)
        return self

    def __call__(self):
        this, func = super().__call__(), self._func_ref()
        return None if this is None or func is None else self._meth_type(func, this)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            if not self._alive or not other._alive:
                return self is other
            return ref.__eq__(self, other) and self._func_ref == other._func_ref
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, WeakMethod):
            return not self == other
        return NotImplemented

    __hash__ = ref.__hash__


# ---- dicts


class KeyedRef(ref):
    """A weak reference that knows under which key it stands."""

    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        self = ref.__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakValueDictionary(MutableMapping):
    """A mapping whose entries go when nothing else refers to their values."""

    def __init__(self, other=(), /, **kw):
        itself = ref(self)

        def gone(reference):
            self = itself()
            if self is not None and self.data.get(reference.key) is reference:
                del self.data[reference.key]

        self._remove = gone
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        found = self.data[key]()
        if found is None:
            raise KeyError(key)
        return found

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return sum(reference() is not None for reference in list(self.data.values()))

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def copy(self):
        new = WeakValueDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        reference = self.data.get(key)
        found = reference() if reference is not None else None
        return default if found is None else found

    def items(self):
        for key, reference in list(self.data.items()):
            if (value := reference()) is not None:
                yield key, value

    def keys(self):
        for key, reference in list(self.data.items()):
            if reference() is not None:
                yield key

    __iter__ = keys

    def values(self):
        for reference in list(self.data.values()):
            if (value := reference()) is not None:
                yield value

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        return list(self.data.values())

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            if (value := reference()) is not None:
                return key, value

    def pop(self, key, *args):
        try:
            found = self.data.pop(key)()
        except KeyError:
            found = None
        if found is not None:
            return found
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        found = self.get(key)
        if found is None:
            self[key] = found = default
        return found

    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, value in other.items() if hasattr(other, "items") else dict(other).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if hasattr(type(other), "keys"):
            new = self.copy()
            new.update(other)
            return new
        return NotImplemented

    def __ror__(self, other):
        if hasattr(type(other), "keys"):
            new = type(self)()
            new.update(other)
            new.update(self)
            return new
        return NotImplemented


class WeakKeyDictionary(MutableMapping):
    """A mapping whose entries go when nothing else refers to their keys."""

    def __init__(self, dict=None):
        self.data = {}
        itself = ref(self)

        def gone(reference):
            self = itself()
            if self is not None:
                self.data.pop(reference, None)

        self._remove = gone
        if dict is not None:
            self.update(dict)

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __len__(self):
        return sum(reference() is not None for reference in list(self.data))

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self.data

    def items(self):
        for reference, value in list(self.data.items()):
            if (key := reference()) is not None:
                yield key, value

    def keys(self):
        for reference in list(self.data):
            if (key := reference()) is not None:
                yield key

    __iter__ = keys

    def values(self):
        for reference, value in list(self.data.items()):
            if reference() is not None:
                yield value

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            if (key := reference()) is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in dict.items() if hasattr(dict, "items") else type({})(dict).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if hasattr(type(other), "keys"):
            new = self.copy()
            new.update(other)
            return new
        return NotImplemented

    def __ror__(self, other):
        if hasattr(type(other), "keys"):
            new = type(self)()
            new.update(other)
            new.update(self)
            return new
        return NotImplemented


# ---- finalizers


class finalize:
    """Calls a function once: when the object goes, when it is called, or at exit."""

    __slots__ = ()

    _registry = {}
    _numbers = itertools.count()
    _registered_at_exit = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered_at_exit:
            import atexit
            atexit.register(finalize._run_at_exit)
            finalize._registered_at_exit = True
        info = finalize._Info()
        info.weakref = ref(obj, self)
        info.func, info.args, info.kwargs = func, args, kwargs or None
        info.atexit = True
        info.index = next(finalize._numbers)
        finalize._registry[self] = info

    def __call__(self, _=None):
        info = finalize._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        info = finalize._registry.get(self)
        found = info and info.weakref()
        if found is not None and finalize._registry.pop(self, None):
            return found, info.func, info.args, info.kwargs or {}

    def peek(self):
        info = finalize._registry.get(self)
        found = info and info.weakref()
        if found is not None:
            return found, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        return self in finalize._registry

    @property
    def atexit(self):
        info = finalize._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = finalize._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = finalize._registry.get(self)
        found = info and info.weakref()
        if found is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(found).__name__!r} at {id(found):#x}>"

    @classmethod
    def _run_at_exit(cls):
        while True:
            pending = [(info.index, f) for f, info in cls._registry.items() if info.atexit]
            if not pending:
                return
            _, newest = max(pending, key=lambda pair: pair[0])
            try:
                newest()
            except Exception:
                sys.excepthook(*sys.exc_info())
