"""What the machine has for typing, the names that brackets may follow, types written as text, and how types are shown."""

__name__ = "typing"  # That is where the functions and classes say they are.

import sys as _sys
from types import GenericAlias as _NativeAlias


def _native_types():
    scope = {}
    exec("class G[T, *Ts, **P]: pass\ntype A = int", scope)
    T, Ts, P = scope["G"].__type_params__
    return type(T), type(Ts), type(P), type(P.args), type(P.kwargs), type(scope["A"]), scope["G"].__bases__[0]


TypeVar, TypeVarTuple, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, Generic = _native_types()
_VARIABLES = (TypeVar, TypeVarTuple, ParamSpec)


class NoDefaultType:
    __slots__ = ()

    def __new__(cls):
        return NoDefault

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = object.__new__(NoDefaultType)


_NoneType = type(None)


def _caller(depth=1):
    return _sys._getframemodulename(depth + 1) or "__main__"


def _deprecate(message, depth=3):
    import warnings
    warnings.warn(message, DeprecationWarning, depth)


AnyStr = TypeVar("AnyStr", bytes, str)


def _show(kind):
    """A type as annotations show it."""
    if isinstance(kind, tuple):
        return "[" + ", ".join(map(_show, kind)) + "]"
    if isinstance(kind, type) and not isinstance(kind, _NativeAlias):
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if kind is ...:
        return "..."
    if type(kind).__name__ == "function":
        return kind.__name__
    return repr(kind)


class _Base:
    """What forms and aliases have in common."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_Base):
    """A name such as ClassVar, which brackets may follow."""

    def __init__(self, name):
        self._name, self._subscribe, self.__doc__ = name, None, None

    def __repr__(self):
        return "typing." + self._name

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    def __reduce__(self):
        return self._name

    def __getitem__(self, item):
        if self._subscribe is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._subscribe(self, item)

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")


NoReturn, Never, Self, LiteralString, TypeAlias = map(_SpecialForm, "NoReturn Never Self LiteralString TypeAlias".split())
ClassVar, Final, Required, NotRequired, ReadOnly = map(_SpecialForm, "ClassVar Final Required NotRequired ReadOnly".split())
TypeGuard, TypeIs, Union, Optional, Literal = map(_SpecialForm, "TypeGuard TypeIs Union Optional Literal".split())
Annotated, Concatenate, Unpack = map(_SpecialForm, "Annotated Concatenate Unpack".split())


def _subscription_of(*forms):
    """Decorates what makes `form[item]` of the form and the item."""
    def decorate(function):
        for form in forms:
            form._subscribe = function
        return function
    return decorate


class ForwardRef(_Base):
    """A type that is written as text."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            self.__forward_code__ = compile(f"({arg},)[0]" if arg.startswith("*") else arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_evaluated__, self.__forward_value__ = False, None
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class

    def __repr__(self):
        module = f", module={self.__forward_module__!r}" if self.__forward_module__ else ""
        return f"ForwardRef({self.__forward_arg__!r}{module})"

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))
