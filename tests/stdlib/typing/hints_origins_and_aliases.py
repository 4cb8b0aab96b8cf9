"""typing: what is asked of annotations."""

import collections.abc
import re
import types
import typing
from typing import *
T=TypeVar('T'); K=TypeVar('K',bound=int); V=TypeVar('V',int,str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
TC=TypeVar('TC',covariant=True)
class G(Generic[T]): pass
class G2(Generic[T,K]): pass
class GP(Generic[P]): pass
class GTP(Generic[T,P]): pass
class GT(Generic[*Ts]): pass
class Sub(G[int]): pass
class N[X]: pass
class N2[X,*Y]: pass
class N3[X,**Z]: pass
class ND[X=int,Y=str]: pass
@runtime_checkable
class HasLen(Protocol):
    def __len__(self): ...
@runtime_checkable
class HasX(Protocol):
    x: int
class NotRT(Protocol):
    def f(self): ...
class PG(Protocol[T]):
    def f(self)->T: ...
class Pt(NamedTuple):
    x: int
    y: str = 'a'
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD, total=False):
    c: Required[int]
    d: ReadOnly[int]
class GTD(TypedDict, Generic[T]):
    a: T
class GNT(NamedTuple, Generic[T]):
    a: T
type Al = int
type AlG[Q] = list[Q]
UserId=NewType('UserId',int)
class F:
    x: 'int'
    y: Optional['str']=None
    z: ClassVar[int]=1
    w: Annotated[int,'meta']
    def m(self, a:'int', b:list['F']=None)->'F': ...
class FF(F):
    q: Final[int]=3
@overload
def ov(a:int)->int: ...
@overload
def ov(a:str)->str: ...
def ov(a): return a
@final
class Fin: pass

def attempt(line):
    try:
        try:
            value = eval(line, globals())
        except SyntaxError:
            exec(line, globals())
            value = "done"
        print(line, "->", re.sub("0x[0-9a-f]+", "0x", repr(value)))
    except Exception as error:
        print(line, "!", type(error).__name__, re.sub("0x[0-9a-f]+", "0x", str(error)))


# case: what is asked of annotations, 1
for line in """
get_type_hints(TD)
get_type_hints(TD,include_extras=True)
get_type_hints(F)
get_type_hints(F,include_extras=True)
get_type_hints(FF)
get_type_hints(F.m)
get_type_hints(Pt)
get_type_hints(ov)
get_type_hints(1)
get_type_hints(typing)
get_type_hints(len)
get_origin(List[int]), get_origin(list[int]), get_origin(Union[int,str]), get_origin(int|str), get_origin(int), get_origin(Callable[[int],str]), get_origin(Literal[1]), get_origin(Annotated[int,1]), get_origin(Generic), get_origin(Generic[T]), get_origin(G[int]), get_origin(ClassVar[int]), get_origin(P.args), get_origin(Optional[int]), get_origin(Tuple), get_origin(Tuple[int]), get_origin(Final[int]), get_origin(Type[int]), get_origin(AlG[int]), get_origin(Unpack[Ts])
get_args(List[int]), get_args(list[int]), get_args(Union[int,str]), get_args(int|str), get_args(int), get_args(Callable[[int],str]), get_args(Literal[1]), get_args(Annotated[int,1]), get_args(Generic), get_args(Generic[T]), get_args(G[int]), get_args(ClassVar[int]), get_args(Callable[...,int]), get_args(Callable[P,int]), get_args(Dict[str,int]), get_args(Tuple[()]), get_args(collections.abc.Callable[[int],str]), get_args(AlG[int])
Al
Al.__value__
Al.__name__
Al.__type_params__
Al|int
AlG[int]
AlG[int].__value__
AlG.__type_params__
AlG.__parameters__
Al[int]
Al.__module__
TypeAliasType('X',int)
TypeAliasType('X',list[T],type_params=(T,))[int]
isinstance(1,Al)
UserId
UserId(5)
UserId.__supertype__
""".strip().splitlines():
    attempt(line)

# case: what is asked of annotations, 2
for line in """
UserId|int
UserId.__name__, UserId.__module__
UserId.__qualname__
class UU(UserId): pass
get_overloads(ov)
clear_overloads()
get_overloads(ov)
Fin.__final__
cast(int,'a')
cast('int',1)
assert_type(1,int)
assert_never(1)
TYPE_CHECKING
override(lambda:1).__override__
ForwardRef('int')
ForwardRef('int')==ForwardRef('int')
ForwardRef('in t')
ForwardRef(1)
ForwardRef('x',module='m')
""".strip().splitlines():
    attempt(line)
