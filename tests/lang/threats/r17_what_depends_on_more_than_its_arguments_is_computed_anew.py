# case: globals, closures, defaults, attributes and counters that change between equal calls
import functools
scale = 2
def scaled(n): return n * scale
def closed():
    factor = 3
    def inner(n): return n * factor
    def change(new):
        nonlocal factor
        factor = new
    return inner, change
inner, change = closed()
def kept(n, store=[]):
    store.append(n)
    return len(store)
class Holder: value = 1
def held(n): return Holder.value + n
def joined(items): return sum(items)
results = []
for i in range(200):
    if i == 100:
        scale, Holder.value = 5, 50
        change(7)
    results.append((scaled(3), inner(3), held(3)))
print(results[0], results[99], results[100], results[199], [kept(1) for _ in range(3)])
items = [1, 2]
found = []
for i in range(5):
    found.append(joined(items))
    items.append(i)
print(found)

# case: equal arguments of other types, and objects that say they are equal
def shown(x): return repr(x)
print([shown(x) for x in (1, True, 1.0, 0.0, -0.0, 'a', b'a', (1,), (True,), (1.0,))] * 2)
class Equal:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return True
    def __hash__(self): return 1
def number(x): return x.n
print([number(Equal(n)) for n in range(5)])

# case: fresh objects are fresh
def fresh(n): return [n]
a, b = fresh(1), fresh(1)
a.append(2)
print(a, b, fresh(1) is fresh(1))
def raising(n): raise ValueError(n)
raised = []
for _ in range(2):
    try:
        raising(1)
    except ValueError as e:
        raised.append(e)
print(raised[0] is raised[1])

# case: caches hold what they were told to and no more
calls = []
@functools.lru_cache(maxsize=3)
def cached(n):
    calls.append(n)
    return [n]
for n in (1, 2, 3, 1, 4, 1, 2, 5, 1):
    cached(n)
print(calls, cached.cache_info(), cached(1) is cached(1))
@functools.lru_cache(maxsize=2, typed=True)
def typed(n): return type(n).__name__
print(typed(1), typed(1.0), typed(True), typed.cache_info())
@functools.cache
def failing(n):
    calls.append('again')
    raise KeyError(n)
for _ in range(2):
    try:
        failing(1)
    except KeyError:
        pass
print(calls.count('again'))
try:
    cached([])
except TypeError as e:
    print(e)
