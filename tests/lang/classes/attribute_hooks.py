class A:
    def __getattr__(self, name):
        if name.startswith('no'): raise AttributeError(name + '?')
        return 'dynamic ' + name
    x = 1
a = A()
print(a.x, a.y, hasattr(a, 'nope'), getattr(a, 'nothing', 'dflt'))
class B:
    def __getattribute__(self, name):
        print('getattribute', name)
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        return 'fallback'
    def m(self): return 1
b = B()
b.v = 5
print(b.v, b.m(), b.zz)
class C:
    def __setattr__(self, name, value):
        print('setattr', name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print('delattr', name)
        super().__delattr__(name)
c = C()
c.x = 1
c.x += 2
print(c.x)
del c.x
try:
    del c.x
except AttributeError as e:
    print(e)
class D:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
d = D()
print(d.a, D.__slots__, hasattr(d, '__dict__'))
for f in (lambda: d.b, lambda: setattr(d, 'c', 1)):
    try:
        f()
    except AttributeError as e:
        print(e)
class E(D): pass
e = E(); e.c = 3; print(e.a, e.c, e.__dict__)
def __getattr__(name):
    return name
try:
    print(undefined_name)
except NameError as e:
    print(e)
