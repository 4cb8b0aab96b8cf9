"""What typing's names make of what stands in their brackets, and the old names of classes, such as List for list."""

__name__ = "typing"  # That is where the functions and classes say they are.

from types import GenericAlias as _NativeAlias, UnionType as _UnionType

from _typing.aliases import _GenericAlias, _SpecialGenericAlias
from _typing.arguments import _checked, _is_parameter_list, _origin, _substituted, _tuple_of, _without_repeats
from _typing.basis import (
    Annotated, ClassVar, Concatenate, Final, Literal, NotRequired, Optional, ParamSpec, ReadOnly, Required, TypeGuard, TypeIs, Union, Unpack,
    _NoneType, _deprecate, _show, _subscription_of,
)
from _typing.special_aliases import (
    _AnnotatedAlias, _ConcatenateGenericAlias, _LiteralGenericAlias, _CallableType, _TupleType, _UnionGenericAlias, _UnpackGenericAlias,
)


@_subscription_of(ClassVar, Final, Required, NotRequired, ReadOnly, TypeGuard, TypeIs)
def _one_argument(form, item):
    if isinstance(item, tuple):
        raise TypeError(f"{form} accepts only single type. Got {item!r:.100}.")
    plain = form._name in ("ClassVar", "Final", "Required", "NotRequired", "ReadOnly")
    return _GenericAlias(form, (_checked(item, f"{form} accepts only single type.", plain),), form._name)


@_subscription_of(Union)
def _union_of(form, item):
    if item == ():
        raise TypeError("Cannot take a Union of no types.")
    flat = []
    for each in _tuple_of(item):
        each = _checked(each, "Union[arg, ...]: each arg must be a type.")
        flat.extend(each.__args__ if isinstance(each, (_UnionGenericAlias, _UnionType)) else (each,))
    flat = _without_repeats(flat)
    return flat[0] if len(flat) == 1 else _UnionGenericAlias(Union, tuple(flat), "Union")


@_subscription_of(Optional)
def _optional_of(form, item):
    if isinstance(item, tuple):
        raise TypeError(f"typing.Optional requires a single type. Got {item!r:.100}.")
    return Union[_checked(item, "Optional[t] requires a single type."), None]


@_subscription_of(Literal)
def _literal_of(form, item):
    flat = []
    for each in _tuple_of(item):
        flat.extend(each.__args__ if isinstance(each, _LiteralGenericAlias) else (each,))
    typed = _without_repeats([(each, type(each)) for each in flat])
    return _LiteralGenericAlias(form, tuple([each for each, _ in typed]), "Literal")


@_subscription_of(Annotated)
def _annotated_of(form, item):
    if not isinstance(item, tuple) or len(item) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _origin(item[0]) is Unpack:
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    return _AnnotatedAlias(_checked(item[0], "Annotated[t, ...]: t must be a type.", True), item[1:])


@_subscription_of(Concatenate)
def _concatenate_of(form, item):
    if item == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    items = _tuple_of(item)
    if not (items[-1] is ... or isinstance(items[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    args = (*(_checked(i, "Concatenate[arg, ...]: each arg must be a type.") for i in items[:-1]), items[-1])
    return _ConcatenateGenericAlias(form, args, "Concatenate")


@_subscription_of(Unpack)
def _unpack_of(form, item):
    if isinstance(item, tuple):
        raise TypeError(f"{form} accepts only single type. Got {item!r:.100}.")
    return _UnpackGenericAlias(form, (_checked(item, f"{form} accepts only single type."),), "Unpack")


class _CallableGenericAlias(_NativeAlias):
    """`collections.abc.Callable[[int], str]`: the arguments are flat."""

    __slots__ = ()
    __module__ = "collections.abc"

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        given, result = args
        if isinstance(given, (tuple, list)):
            args = (*given, result)
        elif not _is_parameter_list(given):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {given}")
        return super().__new__(cls, origin, args)

    def __repr__(self):
        if len(self.__args__) == 2 and _is_parameter_list(self.__args__[0]):
            return super().__repr__()
        *given, result = map(_show, self.__args__)
        return f"collections.abc.Callable[[{', '.join(given)}], {result}]"

    def __getitem__(self, item):
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        args = _substituted(self, item)
        return _CallableGenericAlias(self.__origin__, args if len(args) == 2 and _is_parameter_list(args[0]) else (args[:-1], args[-1]))


class _DeprecatedGenericAlias(_SpecialGenericAlias):
    """The alias of a class that is to go."""

    def __instancecheck__(self, instance):
        _deprecate(f"'typing.{self._name}' is deprecated and slated for removal in Python 3.14")
        return super().__instancecheck__(instance)


_ABC, _COLLECTIONS = "collections.abc.", "collections."
for _name, _path, _count in [
    ("List", "list", 1), ("Dict", "dict", 2), ("Set", "set", 1), ("FrozenSet", "frozenset", 1), ("Type", "type", 1),
]:
    globals()[_name] = _SpecialGenericAlias(_name, _path, _count)
for _name, _path, _count in [
    ("Iterable", _ABC + "Iterable", 1), ("Iterator", _ABC + "Iterator", 1), ("Sequence", _ABC + "Sequence", 1), ("MutableSequence", _ABC + "MutableSequence", 1),
    ("Mapping", _ABC + "Mapping", 2), ("MutableMapping", _ABC + "MutableMapping", 2), ("AbstractSet", _ABC + "Set", 1), ("MutableSet", _ABC + "MutableSet", 1),
    ("Collection", _ABC + "Collection", 1), ("Container", _ABC + "Container", 1), ("Hashable", _ABC + "Hashable", 0), ("Sized", _ABC + "Sized", 0),
    ("Reversible", _ABC + "Reversible", 1), ("Awaitable", _ABC + "Awaitable", 1), ("Coroutine", _ABC + "Coroutine", 3), ("AsyncIterable", _ABC + "AsyncIterable", 1),
    ("AsyncIterator", _ABC + "AsyncIterator", 1), ("MappingView", _ABC + "MappingView", 1), ("KeysView", _ABC + "KeysView", 1), ("ItemsView", _ABC + "ItemsView", 2),
    ("ValuesView", _ABC + "ValuesView", 1), ("Pattern", "re.Pattern", 1), ("Match", "re.Match", 1),
]:
    globals()[_name] = _SpecialGenericAlias(_name, _path, _count, True)
for _name, _path, _count in [("Deque", "deque", 1), ("DefaultDict", "defaultdict", 2), ("OrderedDict", "OrderedDict", 2), ("Counter", "Counter", 1), ("ChainMap", "ChainMap", 2)]:
    globals()[_name] = _SpecialGenericAlias(_name, _COLLECTIONS + _path, _count, True)
ByteString = _DeprecatedGenericAlias("ByteString", _ABC + "ByteString", 0, True)
Generator = _SpecialGenericAlias("Generator", _ABC + "Generator", 3, True, (_NoneType, _NoneType))
AsyncGenerator = _SpecialGenericAlias("AsyncGenerator", _ABC + "AsyncGenerator", 2, True, (_NoneType,))
ContextManager = _SpecialGenericAlias("ContextManager", "contextlib.AbstractContextManager", 2, True, (bool | None,))
AsyncContextManager = _SpecialGenericAlias("AsyncContextManager", "contextlib.AbstractAsyncContextManager", 2, True, (bool | None,))
Tuple = _TupleType("Tuple", "tuple", -1)
Callable = _CallableType("Callable", _ABC + "Callable", 2, True)
del _name, _path, _count
