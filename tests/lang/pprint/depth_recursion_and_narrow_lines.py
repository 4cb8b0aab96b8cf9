import re
from pprint import pformat
from collections import OrderedDict, deque
from dataclasses import dataclass


@dataclass
class Empty:
    text: str = "a" * 30

    def __len__(self):
        return 0


class Shown(list):
    def __repr__(self):
        return "shown"


def show(value, **options):
    print(re.sub(r"id=\d+", "id=X", pformat(value, **options)))


# case: what is too deep is cut, but for sets
for value in ((1,), (1, 2), [1], {1: 2}, {3, 1, 2}, frozenset({1}), OrderedDict(a=1)):
    show([value], depth=1)
    show({"key": value}, depth=1, width=1)

# case: a set beyond the depth is still written over several lines
show([set(range(12))], depth=1, width=20)
show([frozenset(range(8))], width=20)

# case: what contains itself, at the depth too
items = [1, "text " * 8]
items.append(items)
table = {1: "text " * 8}
table[2] = table
for value in (items, table, [items, deque(items)]):
    show(value)
    show(value, depth=1, width=30)
    show(value, depth=2, width=30)

# case: empty ones, and those with a __repr__ of their own
show([[], (), {}, set(), "", b"", deque(), OrderedDict(), Empty(), Shown([1] * 40)], width=10)
