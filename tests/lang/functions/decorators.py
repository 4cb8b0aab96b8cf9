def trace(f):
    print('decorating', f.__name__)
    def wrapper(*args, **kw):
        print('call', f.__name__, args, kw)
        return f(*args, **kw)
    return wrapper
@trace
def add(a, b=1):
    return a + b
print(add(1), add(1, b=5))
def repeat(n):
    print('repeat', n)
    def deco(f):
        print('apply', n)
        return lambda *a: [f(*a) for _ in range(n)]
    return deco
@repeat(2)
@repeat(3)
def hi(x):
    return x
print(hi('a'))
@trace
class C:
    pass
print(C().__class__.__name__)
@(lambda f: 42)
def answer(): pass
print(answer)
decos = [trace]
@decos[0]
def z(): return 0
print(z())
