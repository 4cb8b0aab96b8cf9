"""typing: old names of classes, and type variables."""

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


# case: old names of classes, and type variables, 1
for line in """
Text
AnyStr
IO
IO[str]
TextIO
BinaryIO
Pattern
Match[str]
SupportsInt
isinstance(1,SupportsInt), isinstance('',SupportsInt), isinstance(1,SupportsIndex), isinstance(1.,SupportsRound), isinstance(b'',SupportsBytes), isinstance(1,SupportsAbs), isinstance(1,SupportsComplex), isinstance(1,SupportsFloat)
Iterator[int]
Iterable
Iterable[T]
Generator[int,str,None]
Generator[int]
AsyncGenerator[int]
Coroutine[1,2,3]
Awaitable[int]
AsyncIterator[int]
ContextManager[int]
AsyncContextManager[int]
Deque[int]
DefaultDict[str,int]
OrderedDict[str,int]
Counter[int]
ChainMap[int,str]
Deque()
List()
DefaultDict(int)
Dict()
""".strip().splitlines():
    attempt(line)

# case: old names of classes, and type variables, 2
for line in """
Hashable
Sized
Hashable[int]
Sequence[int]
MutableSequence[int]
Mapping[str,int]
MutableMapping
AbstractSet[int]
KeysView[int]
ItemsView[int,str]
ValuesView
ByteString
Collection[int]
Container
Reversible
List.__origin__
List.__name__
List._name
List[int].__origin__
List[int].__name__
List.append
List[int].append
List.__module__
Sequence.__module__
dir(typing)!=[]
NoDefault
T.has_default()
TypeVar('T',default=int).__default__
T.__default__
TypeVar('T',default=int)
""".strip().splitlines():
    attempt(line)

# case: old names of classes, and type variables, 3
for line in """
TypeVar('T',int)
TypeVar('T',int,str,bound=int)
TypeVar('T',covariant=True,contravariant=True)
TypeVar('T',infer_variance=True)
TypeVar('T',infer_variance=True,covariant=True)
TypeVar('T',bound='X').__bound__
TypeVar('T','X',int).__constraints__
TypeVar(1)
T.__name__,T.__bound__,T.__constraints__,T.__covariant__,T.__contravariant__,T.__infer_variance__,T.__module__
T()
T[int]
T.__class__
list(T)
""".strip().splitlines():
    attempt(line)
