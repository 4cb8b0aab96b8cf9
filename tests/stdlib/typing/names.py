from typing import *
T = TypeVar('T')
print(Optional[int], Union[int, str], Union[int, None, int], List[int], Dict[str, int], Callable[[int], str], Tuple[int, ...], Any, Literal[1, 'a'], ClassVar[int], List, Union[int])
def f(x: Optional[int], y: 'int' = 1) -> List[str]: ...
print(get_type_hints(f)['y'], get_origin(List[int]), get_args(Dict[str, int]), get_args(Union[int, str]), get_origin(Union[int, str]) is Union, cast(int, 'a'), TYPE_CHECKING)
class Stack(Generic[T]):
    def __init__(self): self.items = []
    def push(self, x: T): self.items.append(x)
s = Stack[int](); s.push(1); print(s.items, Stack.__name__)
@runtime_checkable
class Q(Protocol):
    def quack(self): ...
class D:
    def quack(self): pass
print(isinstance(D(), Q), isinstance(5, Q))
class N(NamedTuple):
    a: int
    b: str = 'x'
    def m(self): return self.a
print(N(1), N(1).m(), N._fields, N(2, b='y').b)
class TD(TypedDict, total=False):
    x: int
print(TD(x=1), TD.__annotations__, TD.__total__)
U = NewType('U', int); print(U(5), U.__name__, U)
print(Annotated[int, 'm'], overload(f) is not f, final(f) is f, get_type_hints(N))
