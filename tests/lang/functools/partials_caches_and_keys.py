import copy
import functools


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# case: a partial shows and joins its parts
p = functools.partial(int, base=2)
print(p, p("101"), p.func, p.args, p.keywords)
q = functools.partial(functools.partial(max, 1), 2)
print(q, q.args, q(0))
# case: its parts cannot be set, other attributes can
for name in ("func", "args", "keywords"):
    show(lambda: setattr(p, name, 1))
p.note = "mine"
print(p.__dict__, functools.partial(p, 1).func is p)
# case: what is no function
show(lambda: functools.partial())
show(lambda: functools.partial(5))
# case: taken apart and put together
print(p.__reduce__()[1:])
r = functools.partial(max)
r.__setstate__((min, (4,), {}, {"x": 1}))
print(r(5), r.x, r)
show(lambda: r.__setstate__((1, 2)))
show(lambda: r.__setstate__((1, (), {}, None)))
print(copy.copy(p)("11"), copy.deepcopy(q)(9))
# case: a partial that holds itself
r.__setstate__((max, ([],), {}, None))
r.args[0].append(r)
print(r)
# case: a placeholder of a method
class Cell:
    def set(self, *args, **kwargs):
        return args, kwargs

    on = functools.partialmethod(set, True, by="hand")


print(Cell().on(1, to=2))
# case: reduce
print(functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.reduce(max, [], 5), functools.reduce(lambda a, b: a * b, [2], 10))
show(lambda: functools.reduce(max, []))
show(lambda: functools.reduce(5, [1, 2]))
show(lambda: functools.reduce(max, 5))
# case: keys of a comparison
key = functools.cmp_to_key(lambda a, b: b - a)
print(sorted([3, 1, 2], key=key), key(1) < key(2), key(1) == key(1), key(2).obj)
show(lambda: key(1) < 5)
show(lambda: functools.cmp_to_key(lambda a, b: "x")(1) < functools.cmp_to_key(lambda a, b: "x")(2))
# case: a cache of two
@functools.lru_cache(maxsize=2)
def square(x):
    return x * x


for n in (1, 2, 3, 1, 1):
    square(n)
print(square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(4))
# case: what counts as the same call
@functools.lru_cache
def same(*args, **kwargs):
    return args


same(1), same(1.0), same(True), same(x=1), same(1, 2), same((1, 2))
print(same.cache_info())
typed = functools.lru_cache(typed=True)(lambda x: x)
typed(1), typed(1.0), typed(True), typed(1)
print(typed.cache_info())
# case: no cache, and a negative size
for size in (0, -5):
    none = functools.lru_cache(maxsize=size)(lambda x: x)
    none(1), none(1)
    print(none.cache_info())
# case: arguments that cannot be hashed, and errors are not kept
show(lambda: square([]))
@functools.cache
def fails(x):
    raise KeyError(x)


show(lambda: fails(1))
show(lambda: fails(1))
print(fails.cache_info())
show(lambda: functools.cache(5))
show(lambda: functools.lru_cache("a"))
# case: total_ordering
@functools.total_ordering
class Half:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return NotImplemented if not isinstance(other, Half) else self.n < other.n


print(Half(1) <= Half(1), Half(2) > Half(1), Half(1) >= Half(2))
show(lambda: Half(1) <= 5)
show(lambda: functools.total_ordering(type("Empty", (), {})))
# case: single dispatch
@functools.singledispatch
def kind(x):
    return "thing"


@kind.register
def _(x: int):
    return "int"


@kind.register(list)
@kind.register(tuple)
def _(x):
    return "sequence"


print(kind(1), kind(True), kind([]), kind(()), kind("a"), kind.dispatch(bool)(1), len(kind.registry))
show(lambda: kind())
show(lambda: kind.register(5))
# case: a cached property is computed once and may be deleted
class Once:
    count = 0

    @functools.cached_property
    def value(self):
        self.count += 1
        return self.count


o = Once()
print(o.value, o.value, o.__dict__)
del o.value
print(o.value)
