def a(x):
    def b(y):
        def c(z):
            nonlocal x
            x += 1
            return x, y, z
        return c
    return b
c = a(1)(2)
print(c(3), c(4))
def outer():
    v = 'outer'
    def middle():
        def inner():
            return v
        return inner
    return middle()
print(outer()())
def shadow(v):
    def f():
        v = 'inner'
        def g():
            nonlocal v
            v += '!'
            return v
        return g() + v
    return f() + v
print(shadow('outer'))
def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run
print(compose(lambda x: x + 1, lambda x: x * 2, str)(5))
def curry(f, n):
    def go(args):
        return lambda x: f(*args, x) if len(args) == n - 1 else go(args + (x,))
    return go(())
print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))
