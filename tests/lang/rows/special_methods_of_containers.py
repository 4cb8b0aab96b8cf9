"""Each special method of a container called by its name."""

from collections import deque
from types import MappingProxyType

from _calls import attempt, shown, special

# case: a list
special(lambda: [3, 1, 2], [4], (5,), 2, 0, -4, 9, slice(0, 2), slice(None, None, 0), "a", None)
# case: a tuple
special(lambda: (3, 1, 2), (4,), [5], 2, 0, -4, 9, slice(0, 2), "a", None)
# case: a range
special(lambda: range(2, 9, 3), range(2, 10, 3), 5, 0, -4, 9, slice(0, 2), 5.0, "a")
# case: a slice
special(lambda: slice(1, 2), slice(1, 3), slice(1, 2, 1), 1, None)
# case: a dict
special(lambda: {1: 2, 3: 4}, {1: 2, 3: 4}, {5: 6}, 1, 9, [], None)
# case: a set
special(lambda: {1, 2}, {2, 3}, frozenset({1}), {1, 2}, 2, [], [1], None)
# case: a frozenset
special(lambda: frozenset({1, 2}), {2, 3}, frozenset({1}), {1, 2}, 2, [], [1], None)
for name in ("intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset", "union"):
    print(name, attempt(getattr(frozenset({1, 2}), name), [2, 3]), attempt(getattr(frozenset({1, 2}), name), 5))
# case: views of a dict
special(lambda: {1: 2, 3: 4}.keys(), {1, 3}, {1: 0}.keys(), [1], 1, None)
special(lambda: {1: 2, 3: 4}.items(), {(1, 2)}, {1: 2}.items(), (1, 2), [], None)
special(lambda: {1: 2, 3: 4}.values(), 2, [2, 4], None)
print({1: 2}.values().mapping, {1: 2}.keys().mapping, {1: 2}.items().mapping)
# case: a view of a mapping
proxy = MappingProxyType({1: 2, 3: 4})
print(list(proxy.values()), list(reversed(proxy)), proxy.copy(), attempt(hash, proxy), len(proxy), proxy.__len__())
for name in ("__or__", "__ror__", "__ior__", "__eq__", "__ne__", "__contains__", "__getitem__"):
    print(name, [attempt(getattr(proxy, name), other) for other in ({1: 2, 3: 4}, {5: 6}, 1, 9)])
# case: a deque
first = deque([3, 1, 2])
for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__add__", "__contains__"):
    print(name, [attempt(getattr(first, name), other) for other in (deque([3, 1]), 2)])
for index in (0, -4, 9):
    print(attempt(first.__getitem__, index), attempt(first.__setitem__, index, 5), attempt(first.__delitem__, index), first)
print(len(first), first.__bool__() if hasattr(first, "__bool__") else bool(first), first.__iadd__([7]), first.__imul__(2), first.__mul__(2), first.__rmul__(0))
d = deque([1, 2], 3)
print(d.__copy__(), d.__reduce__()[1], d.clear(), d)
# case: containers of types
for cls in (list, tuple, dict, set, frozenset, deque, type({}), enumerate, MappingProxyType):
    print(cls.__class_getitem__(int), attempt(cls.__class_getitem__))
# case: what copies and pickles ask for
for value in ({1}, frozenset({1}), range(3), slice(1, 2), (1,)):
    print(shown(value.__reduce__() if not isinstance(value, tuple) else value.__getnewargs__()))
