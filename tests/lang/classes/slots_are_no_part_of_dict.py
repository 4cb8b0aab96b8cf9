# What a __slots__ member holds is no attribute of the instance's own: __dict__ does not show it, and it goes with its member.
class D:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
class E(D): pass
e = E(); e.c = 3; print(e.a, e.c, e.__dict__, vars(e))
e.__dict__['a'] = 5; print(e.a, e.__dict__); del e.a
try: e.a
except AttributeError as x: print(x)
e.a = 9; e.b = 8; print(e.a, e.b, e.__dict__, sorted(n for n in dir(e) if not n.startswith('__')))
e.__dict__ = {'z': 1}; print(e.a, e.b, e.z)
del e.__dict__; print(e.a, e.__dict__, hasattr(e, 'z'))
class O: pass
o = O(); o.a = 1
del o.__dict__
print(hasattr(o, 'a'), o.__dict__)
o.b = 2; print(o.__dict__)
class S: __slots__ = ('x',)
def get(s): return s.x
def put(s, v): s.x = v
s = S(); put(s, 3); put(s, 3); print(get(s), get(s))
m = S.x
del S.x
for f in (lambda: get(s), lambda: put(s, 1)):
    try: print(f())
    except AttributeError as x: print(x)
S.x = 10
print(get(s))
try: put(s, 4)
except AttributeError as x: print(x)
print(m.__get__(s), m); m.__set__(s, 4); print(m.__get__(s)); m.__delete__(s)
try: m.__get__(s)
except AttributeError as x: print(x)
try: m.__delete__(s)
except AttributeError as x: print(x)
S.x = m
put(s, 6); print(get(s))
class C: pass
for f in (lambda: S.x.__get__(C()), lambda: S.x.__set__(C(), 1), lambda: S.x.__get__(5)):
    try: f()
    except TypeError as x: print(x)
C.x = m
try: C().x
except TypeError as x: print(x)
try: C().x = 4
except TypeError as x: print(x)
class P:
    __slots__ = ('p', 'q')
class Q:
    __slots__ = ('p', 'q')
p = P(); p.p = 1; p.q = 2; p.__class__ = Q; print(p.p, p.q, type(p).__name__); p.p = 4; print(p.p)
class I(int):
    pass
class L(list):
    __slots__ = ('n',)
l = L([1]); l.n = 4; print(l, l.n); del l.n; print(hasattr(l, 'n'))
import copy
e2 = copy.copy(e); print(e2.a, e2.b, e2.__dict__)
class M:
    __slots__ = ('a', '__dict__')
m = M(); m.a = 1; m.b = 2; print(m.__dict__); m2 = copy.deepcopy(m); print(m2.a, m2.b, m2.__dict__)
class W:
    __slots__ = [f's{i}' for i in range(80)]
w = W()
for i in range(80): setattr(w, f's{i}', i)
print(sum(getattr(w, f's{i}') for i in range(80)))
