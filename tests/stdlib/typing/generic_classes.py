"""typing: generic classes and their parameters."""

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


# case: generic classes and their parameters, 1
for line in """
Generic
Generic[T]
Generic[int]
Generic[T,T]
Generic[()]
Generic()
Generic
Protocol
Protocol[T]
Protocol()
G
G[int]
G[int]()
G[int].__origin__
G[int].__args__
G[T].__parameters__
G[int][str]
G[int,str]
G[()]
G['x']
G['x'].__args__
G[None]
G[1]
G2[int,str]
G2[int]
G2[T,int]
G2[T,int][str]
G2[T,T][str]
GP[int,str]
GP[[int,str]]
""".strip().splitlines():
    attempt(line)

# case: generic classes and their parameters, 2
for line in """
GP[...]
GP[P]
GTP[int,[str]]
GTP[int,...]
GTP[int]
GTP[int,str]
GT[int,str]
GT[()]
GT[*Ts]
GT[*tuple[int,...]]
GT[int,*Ts]
GT[int,*Ts][str,float]
N
N[int]
N[int]()
N[int,str]
N2[int]
N2[int,str,float]
N2[()]
N3[int,[str]]
N3[int,...]
ND[()]
ND[int]
ND[int,int]
ND[int,int,int]
N.__type_params__
N.__parameters__
N.__orig_bases__
N.__bases__
N.__mro__
""".strip().splitlines():
    attempt(line)

# case: generic classes and their parameters, 3
for line in """
G.__mro__
G.__parameters__
G.__orig_bases__
G.__bases__
Sub.__orig_bases__
Sub.__bases__
Sub.__parameters__
Sub[int]
""".strip().splitlines():
    attempt(line)
