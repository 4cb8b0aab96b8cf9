# Hooks that a class gets after its attributes were used.
class A:
    def __init__(self): self.x = 1
def g(o): return o.x
def s(o): o.x = 5
a = A()
for _ in range(3): g(a); s(a)
A.__setattr__ = lambda self, n, v: print('setattr', n)
s(a)
a2 = A()
A.__getattribute__ = lambda self, n: 'gab'
print(g(a))
del A.__getattribute__
print(g(a)); del A.__setattr__
# through a base
class B: pass
class C(B):
    def __init__(self): self.x = 1
c = C()
for _ in range(3): g(c); s(c)
B.__getattribute__ = lambda self, n: 'gab'
print(g(c))
del B.__getattribute__
B.__setattr__ = lambda self, n, v: print('setattr', n)
s(c)
# through __bases__
class Hook(object):
    def __getattribute__(self, n): return 'hook'
class P: pass
class Q(P):
    def __init__(self): self.x = 1
q = Q()
for _ in range(3): g(q); s(q)
Q.__bases__ = (Hook,)
print(g(q))
class HP:
    @property
    def x(self): return 'prop'
class P: pass
class Q(P):
    def __init__(self): self.x = 1
q = Q()
for _ in range(3): g(q); s(q)
Q.__bases__ = (HP,)
print(g(q))
try: s(q); print('set')
except AttributeError as e: print('AE', e)
# class of the attribute becomes a data descriptor
class D: pass
class R:
    d = D()
    def __init__(self): self.d = 1
def gd(o): return o.d
r = R()
for _ in range(3): gd(r)
D.__get__ = lambda *a: 'desc'
D.__set__ = lambda *a: print('dset')
print(gd(r))
r.d = 3
