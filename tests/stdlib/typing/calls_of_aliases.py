import typing
from abc import ABC, abstractmethod


def attempt(action):
    try:
        return repr(action()).split(" at 0x")[0]
    except Exception as error:
        return f"{type(error).__name__} {error}"


# case: old names make what they stand for, those of builtin classes refuse
for name in (
    "List Dict Set FrozenSet Type Tuple Iterable Iterator Sequence MutableSequence Mapping MutableMapping AbstractSet MutableSet Collection Container Hashable "
    "Sized Reversible Awaitable Coroutine AsyncIterable AsyncIterator MappingView KeysView ItemsView ValuesView Deque DefaultDict OrderedDict "
    "Counter ChainMap Generator AsyncGenerator ContextManager AsyncContextManager Callable"
).split():
    alias = getattr(typing, name)
    print(name, attempt(lambda: alias()), attempt(lambda: alias[int]()), attempt(lambda: alias[int, str]()), sep=" | ")

# case: forms refuse, whatever stands in their brackets
T, P, Ts = typing.TypeVar("T"), typing.ParamSpec("P"), typing.TypeVarTuple("Ts")
for form in (
    typing.Literal[1], typing.Optional[int], typing.Union[int, str], typing.ClassVar[int], typing.Final[int], typing.Annotated[int, 1], typing.Any, typing.Self,
    typing.Concatenate[int, P], typing.Unpack[Ts], typing.TypeGuard[int], typing.Required[int], typing.NoReturn, typing.Literal, typing.Union,
):
    print(attempt(lambda: form()), attempt(lambda: isinstance(1, form)), attempt(lambda: issubclass(int, form)), attempt(lambda: type("X", (form,), {})), sep=" | ")
print(typing.Literal[int], typing.Literal[int, "a", b"b", None], typing.Literal[1, True])


# case: what an abstract class shows of itself
class Abstract(ABC):
    @abstractmethod
    def method(self):
        pass


class Asked(typing.Protocol):
    x: int

    def method(self):
        pass


print([name for name in dir(Abstract) if name[:2] != "__"], [name for name in dir(Asked) if name[:2] != "__"], sorted(Asked.__protocol_attrs__))
