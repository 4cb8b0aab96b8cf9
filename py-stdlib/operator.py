"""The operators as functions, and getters for keys."""

__all__ = [
    "abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge",
    "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index", "indexOf", "inv",
    "invert", "ior", "ipow", "irshift", "is_", "is_not", "isub", "itemgetter", "itruediv", "ixor", "le", "length_hint",
    "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_", "or_", "pos", "pow", "rshift", "setitem",
    "sub", "truediv", "truth", "xor",
]

from _wicket import steps as _steps

_abs = abs


def lt(a, b, /): return a < b
def le(a, b, /): return a <= b
def eq(a, b, /): return a == b
def ne(a, b, /): return a != b
def ge(a, b, /): return a >= b
def gt(a, b, /): return a > b
def not_(a, /): return not a
def truth(a, /): return True if a else False
def is_(a, b, /): return a is b
def is_not(a, b, /): return a is not b
def abs(a, /): return _abs(a)
def add(a, b, /): return a + b
def and_(a, b, /): return a & b
def floordiv(a, b, /): return a // b
def index(a, /): return range(a).stop  # range makes an exact int of it
def inv(a, /): return ~a
def invert(a, /): return ~a
def lshift(a, b, /): return a << b
def mod(a, b, /): return a % b
def mul(a, b, /): return a * b
def matmul(a, b, /): return a @ b
def neg(a, /): return -a
def or_(a, b, /): return a | b
def pos(a, /): return +a
def pow(a, b, /): return a ** b
def rshift(a, b, /): return a >> b
def sub(a, b, /): return a - b
def truediv(a, b, /): return a / b
def xor(a, b, /): return a ^ b
def contains(a, b, /): return b in a
def getitem(a, b, /): return a[b]


def setitem(a, b, c, /):
    a[b] = c


def delitem(a, b, /):
    del a[b]


def _check_concat(a, b):
    kind = type(a)
    if not hasattr(kind, "__getitem__") or issubclass(kind, (dict, range, memoryview)):
        raise TypeError(f"'{kind.__name__}' object can't be concatenated")
    if not issubclass(kind, (str, bytes, bytearray, list, tuple)) and not hasattr(type(b), "__getitem__"):
        raise TypeError(f"'{kind.__name__}' object can't be concatenated")


def _iter(a):
    try:
        return iter(a)
    except TypeError:
        raise TypeError(f"argument of type '{type(a).__name__}' is not iterable") from None


def concat(a, b, /):
    _check_concat(a, b)
    return a + b


def countOf(a, b, /):
    count = 0
    for item in _steps(_iter(a)):
        count += item is b or bool(item == b)
    return count


def indexOf(a, b, /):
    i = 0
    for item in _steps(_iter(a)):
        if item is b or item == b:
            return i
        i += 1
    raise ValueError("sequence.index(x): x not in sequence")


def length_hint(obj, default=0, /):
    if not isinstance(default, int):
        raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
    if not -1 << 63 <= default < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    try:
        return len(obj)
    except TypeError:
        pass
    hint = getattr(type(obj), "__length_hint__", None)
    if hint is None:
        return default
    try:
        value = hint(obj)
    except TypeError:
        return default
    if value is NotImplemented:
        return default
    if not isinstance(value, int):
        raise TypeError(f"__length_hint__ must be an integer, not {type(value).__name__}")
    if not -1 << 63 <= value < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    if value < 0:
        raise ValueError("__length_hint__() should return >= 0")
    return value


def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


def iadd(a, b, /):
    a += b
    return a


def iand(a, b, /):
    a &= b
    return a


def iconcat(a, b, /):
    _check_concat(a, b)
    a += b
    return a


def ifloordiv(a, b, /):
    a //= b
    return a


def ilshift(a, b, /):
    a <<= b
    return a


def imod(a, b, /):
    a %= b
    return a


def imul(a, b, /):
    a *= b
    return a


def imatmul(a, b, /):
    a @= b
    return a


def ior(a, b, /):
    a |= b
    return a


def ipow(a, b, /):
    a **= b
    return a


def irshift(a, b, /):
    a >>= b
    return a


def isub(a, b, /):
    a -= b
    return a


def itruediv(a, b, /):
    a /= b
    return a


def ixor(a, b, /):
    a ^= b
    return a


class attrgetter:
    """attrgetter('a.b')(x) is x.a.b; several names give a tuple."""

    def __init__(self, /, *attrs):
        if not attrs:
            raise TypeError("attrgetter expected 1 argument, got 0")
        self._attrs = attrs
        if not all(isinstance(name, str) for name in self._attrs):
            raise TypeError("attribute name must be a string")
        self._paths = [name.split(".") for name in self._attrs]

    def __call__(self, obj, /):
        if len(self._paths) == 1:
            return _follow(obj, self._paths[0])
        return tuple(_follow(obj, path) for path in self._paths)

    def __repr__(self):
        return f"operator.attrgetter({', '.join(map(repr, self._attrs))})"

    def __reduce__(self):
        return type(self), self._attrs


def _follow(obj, path):
    for name in path:
        obj = getattr(obj, name)
    return obj


class itemgetter:
    """itemgetter(1)(x) is x[1]; several items give a tuple."""

    __slots__ = ("_items",)

    def __init__(self, /, *items):
        if not items:
            raise TypeError("itemgetter expected 1 argument, got 0")
        self._items = items

    def __call__(self, obj, /):
        items = self._items
        if len(items) == 1:
            return obj[items[0]]
        return tuple([obj[item] for item in items])

    def __repr__(self):
        return f"operator.itemgetter({', '.join(map(repr, self._items))})"

    def __reduce__(self):
        return type(self), self._items


class methodcaller:
    """methodcaller('m', 1)(x) is x.m(1)."""

    def __init__(self, /, *args, **kwargs):
        if not args:
            raise TypeError("methodcaller needs at least one argument, the method name")
        name, *args = args
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._name, self._args, self._kwargs = name, tuple(args), kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        parts = [repr(self._name), *map(repr, self._args), *(f"{k}={v!r}" for k, v in self._kwargs.items())]
        return f"operator.methodcaller({', '.join(parts)})"

    def __reduce__(self):
        if not self._kwargs:
            return type(self), (self._name, *self._args)
        from functools import partial
        return partial(type(self), self._name, **self._kwargs), self._args


# The same by the names of the special methods.
__abs__, __add__, __call__, __concat__, __contains__, __delitem__ = abs, add, call, concat, contains, delitem
__eq__, __floordiv__, __ge__, __getitem__, __gt__, __iadd__ = eq, floordiv, ge, getitem, gt, iadd
__iand__, __iconcat__, __ifloordiv__, __ilshift__, __imatmul__, __imod__ = iand, iconcat, ifloordiv, ilshift, imatmul, imod
__imul__, __index__, __inv__, __invert__, __ior__, __ipow__ = imul, index, inv, invert, ior, ipow
__irshift__, __isub__, __itruediv__, __ixor__, __le__, __lshift__ = irshift, isub, itruediv, ixor, le, lshift
__lt__, __matmul__, __mod__, __mul__, __ne__, __neg__ = lt, matmul, mod, mul, ne, neg
__pos__, __pow__, __rshift__, __setitem__, __sub__, __truediv__ = pos, pow, rshift, setitem, sub, truediv
__xor__, __and__, __or__, __not__ = xor, and_, or_, not_
