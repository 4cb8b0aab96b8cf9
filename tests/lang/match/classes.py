class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Point3(Point):
    __match_args__ = ('x', 'y', 'z')
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
def f(p):
    match p:
        case Point3(x, y, z=0): return f'flat {x} {y}'
        case Point3(): return 'point3'
        case Point(0, 0): return 'origin'
        case Point(x=0, y=y): return f'on y axis {y}'
        case Point(x, y) if x == y: return f'diagonal {x}'
        case Point(x): return f'x {x}'
        case str(): return 'str'
        case int(n) | float(n): return f'num {n}'
        case bool(): return 'never'
        case list([a, b]): return f'list of {a} {b}'
        case dict({'k': v}): return f'dict {v}'
        case tuple() as t: return f'tuple {t}'
        case bytes(b): return f'{b}'
        case set() | frozenset(): return 'set'
    return 'no match'
for v in (Point3(1, 2, 0), Point3(1, 2, 3), Point(0, 0), Point(0, 5), Point(3, 3), Point(4, 5), 'a', 5, True, 2.5, [1, 2], [1], {'k': 3}, {}, (1,), b'x', {1}, None):
    print(f(v))
class NoArgs: pass
class BadArgs: __match_args__ = ['x']
class BadItem: __match_args__ = (5,)
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
def g(v, how):
    match how, v:
        case 1, NoArgs(1): pass
        case 2, Point(1, 2, 3): pass
        case 3, BadArgs(1): pass
        case 4, BadItem(1): pass
        case 5, Point(1, x=1): pass
        case 6, int(1, 2): pass
        case 7, v.x(): pass
    return 'none'
for how, v in ((1, NoArgs()), (2, Point(1, 2)), (3, BadArgs()), (4, BadItem()), (5, Point(1, 2)), (6, 5), (7, Point(5, 5)), (1, 0)):
    attempt(lambda: g(v, how))
