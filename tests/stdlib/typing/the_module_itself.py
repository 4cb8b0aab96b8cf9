# case: what the module has says that it is of the module
import collections.abc
import types
import typing

for name in typing.__all__:
    value = getattr(typing, name)
    if isinstance(value, (type, types.FunctionType)) and value.__module__ != "typing":
        print(name, value.__module__)
print(typing.ForwardRef, typing.NewType, typing.Protocol, typing.SupportsInt, typing.IO, typing.Any, typing.get_type_hints.__module__)

# case: it is no package
print(hasattr(typing, "__path__"), typing.__package__ == "")
try:
    import typing.protocols
except ModuleNotFoundError as error:
    print(error)

# case: the classes of forms and aliases
T = typing.TypeVar("T")
P = typing.ParamSpec("P")
Ts = typing.TypeVarTuple("Ts")
for value in [
    typing.List, typing.List[int], typing.Union[int, str], typing.Optional[int], typing.Literal[1], typing.Annotated[int, 2], typing.Callable[[int], str],
    typing.Callable, typing.Tuple, typing.Concatenate[int, P], typing.Unpack[Ts], collections.abc.Callable[[int], str], typing.Generic[T],
]:
    print(value, type(value).__module__, type(value).__name__)
print(isinstance(typing.Dict[str, int], typing._GenericAlias), isinstance(typing.Union, typing._SpecialForm), isinstance(list[int], typing._GenericAlias))
print(isinstance(typing.Union[int, str], typing._UnionGenericAlias), isinstance(typing.Literal[1], typing._LiteralGenericAlias))
print(type(typing.TypedDict("D", {"a": int})).__name__, type(typing.NamedTuple("N", [("a", int)])).__name__, typing.NamedTupleMeta.__name__)

# case: the special forms are one object each, wherever they come from
print(typing.get_origin(typing.Final[int]) is typing.Final, typing.get_origin(typing.Annotated[int, 1]) is typing.Annotated)
print(typing.get_origin(typing.Protocol[T]) is typing.Protocol, typing.get_origin(typing.Unpack[Ts]) is typing.Unpack)
