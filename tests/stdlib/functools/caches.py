from functools import lru_cache, cache, cached_property
calls = []
@lru_cache(maxsize=2)
def f(x): calls.append(x); return x * 2
print(f(1), f(2), f(1), f(3), f(2), calls, f.cache_info(), f.__name__)
f.cache_clear(); print(f.cache_info(), f.cache_parameters())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache
def g(*a, **k): return a, k
print(g(1, b=2), g(1, b=2), g.cache_info().hits, g.cache_info().maxsize)
@lru_cache(maxsize=None, typed=True)
def h(x): return type(x).__name__
print(h(1), h(1.0), h(True), h.cache_info().currsize)
class A:
    n = 0
    @cached_property
    def p(self): A.n += 1; return A.n
a = A(); print(a.p, a.p, A().p, a.__dict__); del a.p; print(a.p)
try: f([])
except TypeError as e: print(e)
