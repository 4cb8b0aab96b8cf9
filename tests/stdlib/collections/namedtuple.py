from collections import namedtuple
P = namedtuple('P', 'x y', defaults=[9])
p = P(1, 2)
print(p, p.x, p[1], P(1), P(y=1, x=2), p._replace(x=5), p._asdict(), P._fields, P._make([3, 4]), P._field_defaults, p == (1, 2), isinstance(p, tuple), len(p))
x, y = p
print(x, y, P.__doc__, hash(p) == hash((1, 2)), p < P(1, 3), P.__name__, P.__match_args__, p + (3,))
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: p._replace(q=1), lambda: namedtuple('Q', 'a a'), lambda: namedtuple('Q', 'class'), lambda: namedtuple('Q', '_x'), lambda: P._make([1, 2, 3]), lambda: setattr(p, 'x', 5)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(namedtuple('R', 'a def b a', rename=True)._fields)
class Q(namedtuple('Q', ['a', 'b'])):
    def total(self): return self.a + self.b
print(Q(1, 2), Q(1, 2).total(), P.x.__doc__)
match p:
    case P(x=1, y=b): print('matched', b)
