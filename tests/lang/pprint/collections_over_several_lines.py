from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
from dataclasses import dataclass
from types import MappingProxyType, SimpleNamespace
from pprint import pformat, pprint

names = {letter * 30: list(range(12)) for letter in "cab"}
# case: dicts of collections are written over lines
for made in (defaultdict(list, names), OrderedDict(names), ChainMap(names, {"x": 1}), UserDict(names), MappingProxyType(names)):
    pprint(made)
pprint(Counter({"a" * 40: 1, "b" * 40: 3, "c" * 10: 2}))

# case: queues and lists of collections
pprint(deque(range(40)))
pprint(deque(range(30), maxlen=30), compact=True)
pprint(UserList(range(30)), compact=True)
pprint(UserString("some words of a text " * 8))

# case: bytes
for size in (3, 70, 75, 76, 77, 100, 161):
    pprint(bytes(range(65, 91)) * 7 if size == 161 else b"x" * size)
pprint(bytearray(b"abc\x00" * 40))
pprint({"key": b"z" * 90, "other": [bytearray(b"y" * 90)]})

# case: namespaces and dataclasses
pprint(SimpleNamespace(first="f" * 40, second=["s" * 30, "t" * 30, "u" * 30], third=None))


@dataclass
class Shelf:
    books: defaultdict
    visitors: deque


pprint(Shelf(defaultdict(int, {"n" * 40: 1, "m" * 40: 2}), deque(range(30))), compact=True)

# case: they stand in each other, under widths and indents
nest = {"outer": defaultdict(set, {"inner": {1, 2}, "more": deque(["v" * 20, "w" * 20, "x" * 20])}), "list": [OrderedDict(a="y" * 30, b="z" * 40)]}
for options in ({}, {"width": 40}, {"indent": 4}, {"width": 1}, {"depth": 1}, {"width": 60, "compact": True}):
    print(pformat(nest, **options))
print(pformat(Counter(), width=1), pformat(deque(), width=1), pformat(defaultdict(int), width=1), pformat(OrderedDict(), width=1), pformat(ChainMap(), width=1))


# case: a class with a repr of its own stays as it says, one without is written by its name
class Loud(deque):
    def __repr__(self):
        return "LOUD" * 30


class Quiet(Counter):
    pass


pprint([Loud(), Quiet({"q" * 50: 1, "r" * 50: 2})])

# case: long strs on their own, in lists, of several lines
text = "some words of a text " * 8
pprint(text)
pprint([text, {"key": text}])
pprint((text + "\n") * 2 + "end")
for width in (20, 21, 22, 23, 24, 25):
    pprint(["one two three four five six"], width=width)
    pprint("one two three four five six", width=width)

# case: sets are shown at every depth
pprint({"a": {1, 2}, "b": [[1], {3}, frozenset({4})]}, depth=1)
pprint({"a": {1, 2}, "b": [[1], {3}, frozenset({4})]}, depth=2)
