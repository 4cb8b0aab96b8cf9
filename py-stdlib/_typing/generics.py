"""Classes with parameters, and Any."""

__name__ = "typing"  # That is where the functions and classes say they are.

from types import GenericAlias as _NativeAlias

from _typing.aliases import _GenericAlias
from _typing.arguments import _GENERIC_BASES, _bindings, _flat_arguments, _parameters, _tuple_of
from _typing.basis import ForwardRef, Generic, TypeVarTuple, _NoneType, _VARIABLES
from _typing.special_aliases import _UnpackGenericAlias


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _subscripted(cls, item):
    """`cls[item]` of Generic, Protocol, or a class below them."""
    items = _tuple_of(item)
    if cls in _GENERIC_BASES:
        if not items:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        plain = [i.__args__[0] if isinstance(i, _UnpackGenericAlias) else i for i in items]
        if not all([isinstance(i, _VARIABLES) for i in plain]):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
        if len(set(plain)) != len(plain):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, items)
    parameters = cls.__parameters__
    if not parameters:
        raise TypeError(f"{cls} is not a generic class")
    items = _flat_arguments(items)
    bound = _bindings(cls, parameters, items)
    args = []
    for parameter in parameters:
        value = bound[id(parameter)]
        args.extend(value) if isinstance(parameter, TypeVarTuple) else args.append(value)
    return _GenericAlias(cls, tuple([_NoneType if a is None else ForwardRef(a) if isinstance(a, str) else a for a in args]))


def _init_subclass(cls):
    """Finds the parameters of a class below Generic that was written without a list of them."""
    own = cls.__dict__
    bases = own.get("__orig_bases__")
    plain = Generic in bases if bases is not None else Generic in cls.__bases__ and cls.__name__ != "Protocol"
    if plain:
        raise TypeError("Cannot inherit from plain Generic")
    parameters = ()
    if bases is not None:
        parameters = _parameters(bases)
        listed = None
        for base in bases:
            if isinstance(base, (_GenericAlias, _NativeAlias)) and base.__origin__ is Generic:
                if listed is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                listed = base.__parameters__
        if listed is not None:
            missing = [p for p in parameters if p not in listed]
            if missing:
                raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in Generic[{', '.join(map(str, listed))}]")
            parameters = listed
    cls.__parameters__ = parameters
