from dataclasses import *
from typing import ClassVar
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    c: ClassVar[int] = 5
    hidden: str = field(default='h', repr=False, compare=False)
p = P(1)
print(p, P(1) == P(1), P(1) == P(2), p.tags is P(1).tags, P(1, 2, ['a']), p.hidden, [f.name for f in fields(p)], P.__match_args__)
print(asdict(P(1, 2, [P(3)])), astuple(P(1)), replace(p, y=9), is_dataclass(P), is_dataclass(5))
for f in (lambda: P(), lambda: P(1, 2, 3, 4, 5), lambda: P(1, z=1), lambda: hash(p), lambda: P(1) < P(2), lambda: fields(5), lambda: asdict(P)):
    try: f()
    except TypeError as e: print(e)
@dataclass(order=True, frozen=True)
class F:
    a: int
    b: str = 'b'
    def m(self): return self.a
print(F(1) < F(2), F(1, 'x') > F(1, 'a'), hash(F(1)) == hash(F(1)), {F(1): 1}[F(1)], F(2).m())
try: F(1).a = 2
except FrozenInstanceError as e: print(e)
@dataclass
class B(P):
    z: int = 7
    def __post_init__(self): self.sum = self.x + self.z
print(B(1), B(1).sum)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2
    i: InitVar[int] = 0
    def __post_init__(self, i): self.a += i
print(K(1, b=3, i=10))
@dataclass(slots=True)
class S:
    v: int = 3
print(S(), S.__slots__, hasattr(S(), '__dict__'))
for bad in ('x: list = []', 'x: int = 1\n    y: int'):
    try: exec(f'@dataclass\nclass Bad:\n    {bad}')
    except (ValueError, TypeError) as e: print(e)
print(make_dataclass('M', [('x', int), ('y', int, 5)])(1))
match p:
    case P(x=1, y=y): print('m', y)
