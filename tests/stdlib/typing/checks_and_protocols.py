"""typing: isinstance, issubclass and protocols."""

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


# case: isinstance, issubclass and protocols, 1
for line in """
isinstance(G(),Generic)
isinstance(N(),Generic)
issubclass(N,Generic)
isinstance(N(),N[int])
isinstance([],List)
isinstance([],List[int])
issubclass(list,List)
issubclass(list,List[int])
isinstance(1,Union[int,str])
isinstance(1,Optional[int])
isinstance(None,Optional[int])
issubclass(int,Union[int,str])
isinstance(1,Any)
isinstance(1,Literal[1])
isinstance(1,UserId)
isinstance(1,T)
isinstance(1,Union[int,List[int]])
isinstance(1,Callable)
isinstance(len,Callable)
isinstance(len,Callable[[int],int])
isinstance((),Sequence)
isinstance((),Sized)
issubclass(dict,Mapping)
isinstance(1,Annotated[int,1])
isinstance([],HasLen)
isinstance(1,HasLen)
issubclass(list,HasLen)
isinstance(F(),HasX)
isinstance(types.SimpleNamespace(x=1),HasX)
issubclass(F,HasX)
""".strip().splitlines():
    attempt(line)

# case: isinstance, issubclass and protocols, 2
for line in """
isinstance(1,NotRT)
issubclass(int,NotRT)
NotRT()
HasLen()
PG[int]
PG.__parameters__
is_protocol(HasLen), is_protocol(F), is_protocol(Protocol)
get_protocol_members(HasLen)
get_protocol_members(HasX)
get_protocol_members(F)
""".strip().splitlines():
    attempt(line)
