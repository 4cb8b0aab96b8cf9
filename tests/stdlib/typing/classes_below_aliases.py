"""typing: classes below aliases, and substitution."""

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


# case: classes below aliases, and substitution, 1
for line in """
class X(T): pass
class X(P): pass
class X(Union[int,str]): pass
class X(Optional): pass
class X(Any): pass
X.__mro__
class X(Generic): pass
class X(Generic[T],Generic[K]): pass
class X(G[T],Generic[K]): pass
class X(Literal[1]): pass
class X(ClassVar): pass
class X(NoReturn): pass
class X(List[int]): pass
X.__bases__, X.__orig_bases__
class X(List): pass
X.__bases__
class X(Dict[str,T]): pass
X[int], X.__parameters__
class X(Protocol,list): pass
class X(Callable[[int],int]): pass
class X(Tuple[int,str]): pass
X.__mro__
class X(NewType('A',int)): pass
class X(Annotated[int,1]): pass
class X(P.args): pass
Ts.__name__
Ts[int]
ParamSpec('P',bound=int)
ParamSpec('P',covariant=True)
Tuple[*Ts]
""".strip().splitlines():
    attempt(line)

# case: classes below aliases, and substitution, 2
for line in """
Tuple[*Ts][int,str]
tuple[*Ts]
tuple[*Ts][int,str]
tuple[T,*Ts][int]
tuple[T,*Ts,K][int,str,float,bool]
Tuple[Unpack[Ts],int][str]
list[T][int]
dict[T,list[K]][str,int]
list[T].__parameters__
list['x']
list[int]|None
list[int]|'x'
Dict[str,'F']
Dict[str,'F'].__args__
NamedTuple.__mro_entries__(())
TypedDict.__mro_entries__(())
get_origin(Required[int])
get_origin(Concatenate[int,P])
dataclass_transform(eq_default=False)(F).__dataclass_transform__
List[int]==List[int], List[int]==List[str], List[int]==list[int], hash(List[int])==hash(List[int])
Callable[[int],str]==Callable[[int],str]
Callable[[int],str]==collections.abc.Callable[[int],str]
List[int](), Dict[str,int]({1:2})
List[int]([1])
G[int]().__orig_class__
__import__('copy').copy(List[int]), __import__('copy').deepcopy(T) is T
List[int].__mro_entries__((List[int],))
""".strip().splitlines():
    attempt(line)
