def f(x=[]):
    x.append(len(x))
    return x
print(f(), f(), f([9]), f())
print(f.__defaults__)
def make(n):
    def inner(v=n * 2, *, w=n * 3):
        return v, w
    return inner
a, b = make(1), make(10)
print(a(), b(), a(5), b(w=0), a.__defaults__, b.__kwdefaults__)
i = 5
def g(arg=i):
    return arg
i = 6
print(g())
fs = [lambda x, i=i: (x, i) for i in range(3)]
print([f('q') for f in fs])
g.__defaults__ = (99,)
print(g())
g.__defaults__ = None
try:
    g()
except TypeError as e:
    print(e)
