"""typing: named tuples and dicts with known keys."""

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


# case: named tuples and dicts with known keys, 1
for line in """
Pt(1)
Pt(1,'b')
Pt()
Pt._fields
Pt._field_defaults
Pt.__annotations__
Pt.__orig_bases__
Pt.__bases__
Pt.__mro__
Pt(1)._replace(x=2)
Pt(1)._asdict()
Pt._make([1,2])
Pt.__doc__
Pt.__new__.__defaults__
NamedTuple
NamedTuple('Q',[('a',int),('b',str)])
NamedTuple('Q',[('a',int),('b',str)])(1,2)
NamedTuple('Q',[('a',1)])
NamedTuple('Q',[('_a',int)])
NamedTuple('Q',[('def',int)])
GNT(1)
GNT[int]
GNT[int](5)
GNT.__bases__
class Bad(NamedTuple): x:int=1; y:int
class Bad(NamedTuple): _x:int
class Bad(NamedTuple, Sized): x:int
class Bad(NamedTuple): __new__=1
""".strip().splitlines():
    attempt(line)

# case: named tuples and dicts with known keys, 2
for line in """
class Ok(NamedTuple): x:int; f=lambda s:s.x
Ok(5).f()
TD
TD(a=1)
TD(a=1,b='x')
TD({'a':1})
type(TD())
TD.__annotations__
TD.__total__
TD.__required_keys__
TD.__optional_keys__
TD2.__required_keys__==frozenset({'a','c'})
TD2.__optional_keys__==frozenset({'b','d'})
TD2.__readonly_keys__
TD2.__mutable_keys__==frozenset({'a','b','c'})
TD2.__total__
TD2.__bases__
TD2.__orig_bases__
TD2.__mro__
isinstance({},TD)
issubclass(dict,TD)
TypedDict('X',{'a':int})
TypedDict('X',{'a':int})(a=1)
TypedDict('X',{'a':int},total=False).__optional_keys__
TypedDict('X',a=int)
TypedDict
GTD[int]
GTD[int](a=1)
GTD.__parameters__
""".strip().splitlines():
    attempt(line)

# case: named tuples and dicts with known keys, 3
for line in """
is_typeddict(TD), is_typeddict(dict), is_typeddict(TypedDict)
class B1(TypedDict): a=1
class B1(TypedDict, dict): a:int
class B1(TD, F): pass
""".strip().splitlines():
    attempt(line)
