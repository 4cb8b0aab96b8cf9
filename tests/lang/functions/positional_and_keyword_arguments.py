def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3))
print(f(1, 2, 3, 4, c=5, e=6))
print(f(b=1, a=2, c=3))
print(f(*[1, 2, 3], **{'c': 4, 'z': 5}))
print(f(*'ab', c=1, *'cd', **{'x': 1}, y=2, **{'w': 3}))
def g(a, /, b, *, c):
    return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))
def h(a, /, **kw):
    return a, kw
print(h(1, a=2))
def k(*, x=1):
    return x
print(k(), k(x=5))
def varargs(*args, **kwargs):
    return args, kwargs
print(varargs(), varargs(1), varargs(x=1), varargs(*(), **{}), varargs(*range(3), *[7]))
print((lambda x, *y, z=3, **w: (x, y, z, w))(1, 2, z=4, q=5))
print((lambda: None)(), (lambda *a: a)(1, 2), (lambda **k: k)(a=1))
def none():
    pass
print(none())
def many(a, b, c, d, e, f, g, h, i, j, k, l): return a + l
print(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
