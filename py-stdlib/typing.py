"""Names for annotations, and what can be asked of them. Nothing here checks the types of values."""

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional", "ParamSpec", "Protocol", "Tuple", "Type",
    "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
    "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable",
    "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
    "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads",
    "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict",
    "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn", "NotRequired", "overload", "override",
    "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type", "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard",
    "TypeIs", "TypeAliasType", "Unpack",
]

TYPE_CHECKING = False
Text = str

from _typing.basis import (
    Annotated, AnyStr, ClassVar, Concatenate, Final, ForwardRef, Generic, Literal, LiteralString, Never, NoDefault, NoDefaultType, NoReturn,
    NotRequired, Optional, ParamSpec, ParamSpecArgs, ParamSpecKwargs, ReadOnly, Required, Self, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar,
    TypeVarTuple, Union, Unpack, _SpecialForm,
)
from _typing.arguments import _substituted
from _typing.aliases import _GenericAlias, _SpecialGenericAlias
from _typing.special_aliases import (
    _AnnotatedAlias, _CallableGenericAlias, _ConcatenateGenericAlias, _LiteralGenericAlias, _UnionGenericAlias, _UnpackGenericAlias,
)
# The machine asks for these two when a class below Generic is made.
from _typing.generics import Any, _init_subclass, _subscripted
from _typing.names import (
    AbstractSet, AsyncContextManager, AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, ByteString, Callable, ChainMap, Collection, Container,
    ContextManager, Coroutine, Counter, DefaultDict, Deque, Dict, FrozenSet, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, List,
    Mapping, MappingView, Match, MutableMapping, MutableSequence, MutableSet, OrderedDict, Pattern, Reversible, Sequence, Set, Sized, Tuple, Type,
    ValuesView,
)
from _typing.protocols import (
    BinaryIO, IO, Protocol, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, TextIO,
    get_protocol_members, is_protocol, runtime_checkable, _ProtocolMeta,
)
from _typing.records import NamedTuple, NamedTupleMeta, TypedDict, is_typeddict, _TypedDictMeta
from _typing.hints import get_args, get_origin, get_type_hints
from _typing.marks import (
    NewType, assert_never, assert_type, cast, clear_overloads, dataclass_transform, final, get_overloads, no_type_check, no_type_check_decorator,
    overload, override, reveal_type,
)
