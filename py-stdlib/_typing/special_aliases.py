"""Aliases that are shown, compared or made in ways of their own."""

__name__ = "typing"  # That is where the functions and classes say they are.

import sys as _sys
from types import UnionType as _UnionType

from _typing.aliases import _GenericAlias, _SpecialGenericAlias
from _typing.arguments import _checked, _is_parameter_list, _substituted, _tuple_of
from _typing.basis import Annotated, Concatenate, ParamSpec, Union, _NoneType, _show


class _CallableGenericAlias(_GenericAlias):
    def __repr__(self):
        *given, result = self.__args__
        if len(given) == 1 and (given[0] is ... or isinstance(given[0], ParamSpec) or isinstance(given[0], _GenericAlias) and given[0].__origin__ is Concatenate):
            return f"typing.Callable[{_show(given[0])}, {_show(result)}]"
        return f"typing.Callable[[{', '.join(map(_show, given))}], {_show(result)}]"

    def __reduce__(self):
        import operator
        args = self.__args__
        if not (len(args) == 2 and _is_parameter_list(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (_sys.modules["typing"].Callable, args)


class _UnionGenericAlias(_GenericAlias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _NoneType in args:
            return f"typing.Optional[{_show(args[0] if args[1] is _NoneType else args[1])}]"
        return f"typing.Union[{', '.join(map(_show, args))}]"

    def _with(self, args):
        return Union[args]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, _UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, obj):
        return any(isinstance(obj, arg) for arg in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)


class _LiteralGenericAlias(_GenericAlias):
    def __repr__(self):
        return f"typing.Literal[{', '.join(map(_show, self.__args__))}]"

    def _typed(self):
        return [(arg, type(arg)) for arg in self.__args__]

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        mine, theirs = self._typed(), other._typed()
        return len(mine) == len(theirs) and all(arg in theirs for arg in mine)

    def __hash__(self):
        return hash(frozenset(self._typed()))


class _ConcatenateGenericAlias(_GenericAlias):
    def __getitem__(self, item):
        args = _substituted(self, item)
        last = args[-1]
        if isinstance(last, (list, tuple)):
            return (*args[:-1], *last)
        if isinstance(last, _ConcatenateGenericAlias):
            args = (*args[:-1], *last.__args__)
        return self._with(args)


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return f"typing.Unpack[{_show(self.__args__[0])}]"


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata, name=None, inst=True):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, (origin,), "Annotated")
        self.__metadata__ = metadata

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_show(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(name)

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))


class _TupleType(_SpecialGenericAlias):
    """Tuple: any number of arguments."""

    def __getitem__(self, item):
        items = _tuple_of(item)
        if len(items) >= 2 and items[-1] is ...:
            checked = tuple([_checked(i, "Tuple[t, ...]: t must be a type.") for i in items[:-1]])
            return _GenericAlias(tuple, (*checked, ...), "Tuple", False)
        return _GenericAlias(tuple, tuple([_checked(i, "Tuple[t0, t1, ...]: each t must be a type.") for i in items]), "Tuple", False)


class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        given, result = item
        given = tuple(given) if isinstance(given, list) else (given,)
        args = tuple([_checked(a, "Callable[[arg, ...], result]: each arg must be a type.") for a in given])
        return _CallableGenericAlias(self.__origin__, (*args, _checked(result, "Callable[args, result]: result must be a type.")), "Callable", True)
