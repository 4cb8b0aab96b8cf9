"""typing: forms and what may stand in their brackets."""

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


# case: forms and what may stand in their brackets, 1
for line in """
T
K
V
TC
P
Ts
P.args.__origin__
P.args == P.args
T|int
int|T
T|None
T|T
T|'x'
'x'|T
list[T]|int
Union[T,int]
Union[int,str]
Union[int]
Union[int,int]
Union[int,None]
Union[()]
Union[int,Union[str,float]]
Union[int,str]==Union[str,int]
hash(Union[int,str])==hash(Union[str,int])
Union[int,str]==(int|str)
(int|str)==Union[int,str]
Union[int|str,float]
Union['a',int]
Optional[int]
Optional[int|str]
""".strip().splitlines():
    attempt(line)

# case: forms and what may stand in their brackets, 2
for line in """
Optional['A']
Optional[None]
Optional
Optional[int,str]
Union
Union[int,str]|float
Union[1,2]
Union[...]
Any
Any()
Any[int]
NoReturn
Never
NoReturn[int]
Self
LiteralString
Self[int]
List
List[int]
List[int,str]
List[T]
List[T][int]
List
Dict
Dict[str,int]
Dict[str]
Dict[K,V]
Dict[K,V].__parameters__
Dict[str,T][int]
Dict[str,T][int,str]
""".strip().splitlines():
    attempt(line)

# case: forms and what may stand in their brackets, 3
for line in """
Set[int]
FrozenSet[int]
Tuple
Tuple[()]
Tuple[int]
Tuple[int,...]
Tuple[int,str]
Tuple[...,int]
Tuple[int,...,str]
tuple[int,...]
Type
Type[int]
Type[T]
Callable
Callable[[int],str]
Callable[...,str]
Callable[[],None]
Callable[[int,T],T]
Callable[[int,T],T][str]
Callable[P,T]
Callable[P,T][[int],str]
Callable[P,T][...,str]
Callable[Concatenate[int,P],T]
Callable[Concatenate[int,P],T][[str],int]
Callable[int,str]
Callable[int]
Callable[[int]]
Callable[[int],str].__args__
collections.abc.Callable[[int],str]
collections.abc.Callable[[int],str].__args__
""".strip().splitlines():
    attempt(line)

# case: forms and what may stand in their brackets, 4
for line in """
collections.abc.Callable[P,T]
collections.abc.Callable[int,str]
collections.abc.Callable[...,T][int]
Concatenate[int,P]
Concatenate[int]
Concatenate[int,...]
Literal[1]
Literal[1,2]
Literal['a',b'x',True,None]
Literal[1,1]
Literal[Literal[1,2],3]
Literal[1]==Literal[True]
Literal[1,2]==Literal[2,1]
Literal[0]==Literal[False]
hash(Literal[1,2])==hash(Literal[2,1])
Literal[[]]
Literal[1].__args__
Literal()
Annotated[int,1]
Annotated[int]
Annotated[int,1,'x'].__metadata__
Annotated[Annotated[int,1],2]
Annotated[int,1]==Annotated[int,1]
hash(Annotated[int,1])==hash(Annotated[int,1])
Annotated[T,1][int]
Annotated[list[T],1][int]
Annotated[int,1].__origin__
Annotated[int,1]()
Annotated[int,1]('5')
Annotated[int,1].from_bytes(b'a')
""".strip().splitlines():
    attempt(line)

# case: forms and what may stand in their brackets, 5
for line in """
Annotated[int]
Annotated[*Ts,1]
Annotated
Final
Final[int]
Final[int,str]
ClassVar[int]
ClassVar
ClassVar[T]
Required[int]
NotRequired[int]
ReadOnly[int]
Unpack[Ts]
*Ts,
Unpack[tuple[int,str]]
TypeGuard[int]
TypeIs[int]
TypeAlias
""".strip().splitlines():
    attempt(line)
