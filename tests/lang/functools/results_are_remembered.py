import functools, copy
from functools import lru_cache, cache
calls = []
@lru_cache
def f(x, y=1, *a, **k):
    "doc f"
    calls.append(x); return (x, y, a, k)
print(f(1), f(1), f(1.0), f(True), f('a'), f(1, 2), f(x=1), f(1, y=2), f(1, 2, 3, z=4), f(1, 2, 3, z=4))
print(f.cache_info(), calls, f.__name__, f.__doc__, f.__wrapped__(5), f.cache_parameters())
f.cache_clear(); print(f.cache_info())
try: f([])
except TypeError as e: print(e)
@lru_cache(maxsize=3, typed=True)
def g(x): calls.append(x); return -x
calls.clear()
for x in [1, 2, 3, 1, 4, 2, 1, 1.0, 5, 6, 1]: g(x)
print(calls, g.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(300), fib.cache_info())
class C:
    def __init__(self, v): self.v = v
    @lru_cache(maxsize=None)
    def m(self, k): calls.append(k); return self.v * k
    @staticmethod
    @cache
    def s(x): return x + 1
    @classmethod
    @cache
    def c(cls, x): return cls.__name__ + str(x)
    @functools.cached_property
    def p(self): calls.append('p'); return 9
calls.clear(); a, b = C(2), C(3)
print(a.m(5), a.m(5), b.m(5), C.m(a, 5), C.m.cache_info(), C.s(1), C.c(2), a.p, a.p, calls)
@lru_cache(maxsize=0)
def z(x): return x
z(1); z(1); print(z.cache_info())
@lru_cache(2)
def err(x):
    if x < 0: raise ValueError(x)
    return x
for i in range(3):
    try: err(-1)
    except ValueError as e: print('err', e)
print(err.cache_info())
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return 5
    def __eq__(self, o): return self.v == o.v
@lru_cache(maxsize=2)
def kk(k): calls.append(k.v); return k.v
calls.clear()
for v in [1, 2, 1, 3, 2, 1]: kk(K(v))
print(calls, kk.cache_info())
@lru_cache(maxsize=100)
def big(x): return x
for i in range(5000): big(i % 250)
print(big.cache_info())
for i in range(5000): big(i % 90)
print(big.cache_info())
try: lru_cache(maxsize='a')
except TypeError as e: print(e)
print(copy.copy(f) is f, copy.deepcopy(f) is f, callable(f))
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.reduce(lambda a, b: a + b, [], 5))
p = functools.partial(int, base=2); print(p('101'), p.func, p.args, p.keywords); print(functools.partial(print, 1, 2, sep='-')(3))
try: functools.reduce(lambda a, b: a, [])
except TypeError as e: print(e)
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
@lru_cache
def rec(n): return 0 if n == 0 else 1 + rec(n - 1)
print(rec(200))
