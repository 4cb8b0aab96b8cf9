"""Each special method of an iterator called by its name."""

from collections import deque
from itertools import combinations, combinations_with_replacement, count, permutations, product, repeat

from _calls import attempt, shown

ITERATORS = [
    lambda: iter([1, 2, 3]),
    lambda: reversed([1, 2, 3]),
    lambda: iter((1, 2, 3)),
    lambda: iter("abc"),
    lambda: iter("aé\u4e00"),
    lambda: iter(b"abc"),
    lambda: iter(bytearray(b"abc")),
    lambda: iter(memoryview(b"abc")),
    lambda: iter(range(3)),
    lambda: iter(range(10**20, 10**20 + 3)),
    lambda: iter({1: 2, 3: 4}),
    lambda: iter({1: 2, 3: 4}.values()),
    lambda: iter({1: 2, 3: 4}.items()),
    lambda: reversed({1: 2, 3: 4}),
    lambda: reversed({1: 2, 3: 4}.values()),
    lambda: reversed({1: 2, 3: 4}.items()),
    lambda: iter({5}),
    lambda: enumerate("ab"),
    lambda: reversed((1, 2)),
    lambda: zip("ab", "cd"),
    lambda: map(str, [1, 2]),
    lambda: filter(None, [0, 1, 2]),
    lambda: iter(deque([1, 2])),
    lambda: count(3),
    lambda: repeat("x", 2),
    lambda: product("ab", repeat=1),
    lambda: permutations("ab"),
    lambda: combinations("abc", 2),
    lambda: combinations_with_replacement("ab", 2),
]

# case: the next item and the iterator itself
for make in ITERATORS:
    iterator = make()
    cls = type(iterator)
    print(cls.__name__, cls.__iter__(iterator) is iterator, shown(cls.__next__(iterator)), attempt(cls.__next__, 5)[:9])
# case: how many are left
for make in ITERATORS:
    iterator = make()
    if hasattr(iterator, "__length_hint__"):
        before = iterator.__length_hint__()
        next(iterator)
        print(type(iterator).__name__, before, iterator.__length_hint__())
# case: what a copy is made of
for make in ITERATORS:
    iterator = make()
    cls = type(iterator)
    if cls.__name__.startswith(("list", "tuple", "str", "bytes", "dict", "set")):
        next(iterator)
        function, arguments, *state = iterator.__reduce__()
        print(cls.__name__, function.__name__, [shown(list(a)) if hasattr(a, "__next__") else shown(a) for a in arguments], state)
# case: a place to go on at
for make in ITERATORS:
    iterator = make()
    cls = type(iterator)
    if cls.__name__.startswith(("list", "tuple", "str", "bytes")):
        print(cls.__name__, attempt(iterator.__setstate__, 1), shown(next(iterator)), attempt(iterator.__setstate__, "a"))
# case: an exhausted iterator stays so
for make in ITERATORS:
    if type(make()) is count:
        continue
    iterator = make()
    print(type(iterator).__name__, len(list(iterator)), list(iterator), next(iterator, "end"))
