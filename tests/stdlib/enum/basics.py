from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def hello(self): return 'hello ' + self.name
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['GREEN'], list(Color), len(Color), Color.CRIMSON is Color.RED, Color.RED.hello(), Color.RED in Color, isinstance(Color.RED, Color), f'{Color.RED}', Color, type(Color.RED))
print(Color.__members__, {Color.RED: 1}[Color.RED], Color.RED == 1, Color.RED != Color.GREEN, Color.RED is Color(1), [c.value for c in reversed(Color)])
for f in (lambda: Color(9), lambda: Color['X'], lambda: setattr(Color, 'RED', 5), lambda: Color.NOPE, lambda: Color.RED < Color.GREEN):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class N(IntEnum):
    A = 1
    B = auto()
    C = auto()
print(N.B + 1, N.C, repr(N.C), N.A < N.B, f'{N.A}', [10, 20][N.A], N(3), sorted([N.C, N.A]), N.A == 1)
class W(StrEnum):
    UP = auto()
    DOWN = 'd'
print(W.UP, W.UP == 'up', repr(W.DOWN), W.UP.upper(), f'{W.UP}|')
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def density(self): return round(self.mass / self.radius, 3)
print(Planet.EARTH.mass, Planet.EARTH.density, Planet.EARTH.value, Planet((0.64, 3.39)))
A = Enum('A', 'X Y Z'); print(list(A), A.Y.value)
@unique
class U(Enum): P = 1; Q = 2
try:
    @unique
    class V(Enum): P = 1; Q = 1
except ValueError as e: print(e)
match Color.RED:
    case Color.GREEN: print('no')
    case Color.RED: print('matched red')
