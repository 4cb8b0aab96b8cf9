class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "Doc of c."
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError('too cold')
        self._c = v
    @c.deleter
    def c(self): print('deleted'); self._c = None
    @property
    def f(self): return self.c * 9 / 5 + 32
    g = property(lambda self: 'g')
t = T()
t.c = 25
t.c += 5
print(t.c, t.f, t.g, T.c.__doc__, isinstance(T.c, property), T.c.fget(t), t.__dict__)
del t.c
print(t.c)
for f in (lambda: setattr(t, 'c', -300), lambda: setattr(t, 'f', 1), lambda: delattr(t, 'f'), lambda: setattr(t, 'g', 1)):
    try:
        f()
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
class P:
    x = property()
try:
    P().x
except AttributeError as e:
    print(e)
class Q(T):
    @T.c.getter
    def c(self): return 'Q' + str(self._c)
q = Q(); q.c = 4
print(q.c)
class R:
    @property
    def broken(self): return self.missing
try:
    R().broken
except AttributeError as e:
    print(e)
print(hasattr(R(), 'broken'))
