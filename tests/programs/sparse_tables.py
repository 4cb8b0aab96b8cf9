"""Relational algebra over small tables: mappings and sequences of one's own, views, joins, grouping and pivoting."""

from collections import ChainMap, Counter, UserDict, UserList, namedtuple
from collections.abc import Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set
from functools import cmp_to_key, partial, reduce
from itertools import chain, combinations, count, groupby, product, tee
from operator import attrgetter, itemgetter, methodcaller


class Row(Mapping):
    """An unchangeable mapping with hash and order of columns."""

    __slots__ = ("_names", "_values")

    def __init__(self, names, values):
        self._names, self._values = tuple(names), tuple(values)
        if len(self._names) != len(self._values):
            raise ValueError(f"{len(self._names)} names, {len(self._values)} values")

    def __getitem__(self, name):
        try:
            return self._values[self._names.index(name)]
        except ValueError:
            raise KeyError(name) from None

    def __iter__(self):
        return iter(self._names)

    def __len__(self):
        return len(self._names)

    def __hash__(self):
        return hash(frozenset(self.items()))

    def __repr__(self):
        return "(" + ", ".join(f"{k}={v!r}" for k, v in self.items()) + ")"


class OrderedSet(MutableSet):
    """A set in order of insertion; every operator comes from the mixin."""

    def __init__(self, items=()):
        self._items = dict.fromkeys(items)

    def __contains__(self, item):
        return item in self._items

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def add(self, item):
        self._items[item] = None

    def discard(self, item):
        self._items.pop(item, None)

    def __repr__(self):
        return f"{{{', '.join(map(repr, self))}}}"


class Sparse(MutableSequence):
    """A sequence that stores what differs from its default."""

    def __init__(self, length=0, default=0):
        self.length, self.default, self.cells = length, default, {}

    def _at(self, i):
        i = i.__index__()
        if not -self.length <= i < self.length:
            raise IndexError(f"no cell {i}")
        return i % self.length

    def __len__(self):
        return self.length

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.length))]
        return self.cells.get(self._at(i), self.default)

    def __setitem__(self, i, value):
        if isinstance(i, slice):
            for j, v in zip(range(*i.indices(self.length)), value, strict=True):
                self[j] = v
        elif value == self.default:
            self.cells.pop(self._at(i), None)
        else:
            self.cells[self._at(i)] = value

    def __delitem__(self, i):
        i = self._at(i)
        self.cells = {j - (j > i): v for j, v in self.cells.items() if j != i}
        self.length -= 1

    def insert(self, i, value):
        i = max(0, i + self.length) if i < 0 else min(i, self.length)
        self.cells = {j + (j >= i): v for j, v in self.cells.items()}
        self.length += 1
        self[i] = value

    def __repr__(self):
        return f"Sparse({self.length}, {self.cells})"


class Table(UserList):
    """Rows; operations give tables."""

    @classmethod
    def read(cls, names, *rows):
        return cls(Row(names.split(), values) for values in rows)

    def where(self, **conditions):
        def holds(row):
            return all(c(row[k]) if callable(c) else row[k] == c for k, c in conditions.items())
        return Table(filter(holds, self))

    def select(self, *names):
        pick = itemgetter(*names)
        return Table(OrderedSet(Row(names, pick(row) if len(names) > 1 else [pick(row)]) for row in self))

    def join(self, other):
        rows = []
        for left, right in product(self, other):
            shared = left.keys() & right.keys()
            if all(left[k] == right[k] for k in shared):
                merged = ChainMap(right, left)
                names = [*left, *(k for k in right if k not in left)]
                rows.append(Row(names, map(merged.__getitem__, names)))
        return Table(rows)

    def group(self, name, **folds):
        key = itemgetter(name)
        for value, rows in groupby(sorted(self, key=key), key=key):
            copies = tee(rows, len(folds))
            yield Row([name, *folds], [value, *(fold(rows) for fold, rows in zip(folds.values(), copies))])

    def pivot(self, row, column, value):
        columns = OrderedSet(r[column] for r in self)
        table = {}
        for r in self:
            table.setdefault(r[row], dict.fromkeys(columns, 0))[r[column]] += r[value]
        return table


class Registry(UserDict):
    """Names without case; missing ones are made and counted."""

    def __init__(self, *args, **kwargs):
        self.numbers = count(1)
        super().__init__(*args, **kwargs)

    def __missing__(self, key):
        self[key] = value = f"{key.lower()}#{next(self.numbers)}"
        return value

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __contains__(self, key):
        return key.lower() in self.data

    def __getitem__(self, key):
        return self.data[key.lower()] if key in self else self.__missing__(key)


def total(name):
    return lambda rows: sum(map(itemgetter(name), rows))


def use_tables():
    people = Table.read("name town age", ("Ann", "Ulm", 31), ("Bob", "Rom", 25), ("Cid", "Ulm", 47), ("Dee", "Oslo", 25))
    towns = Table.read("town land", ("Ulm", "DE"), ("Rom", "IT"), ("Oslo", "NO"), ("Bonn", "DE"))
    sales = Table.read("name item n", ("Ann", "nut", 3), ("Ann", "bolt", 5), ("Bob", "nut", 1), ("Dee", "nut", 2), ("Dee", "gear", 7), ("Ann", "nut", 4))
    print(people.where(age=lambda a: a < 40, town="Ulm"), people.select("age"), sep="\n")
    for row in people.join(towns).where(land="DE"):
        print(dict(row))
    for row in sales.group("item", n=total("n"), rows=lambda rows: len(list(rows)), who=lambda rows: ",".join(sorted({r["name"] for r in rows}))):
        print(row)
    print(sales.pivot("name", "item", "n"))
    print(len(sales.join(people).join(towns)), type(sales[1:3]).__name__, type(people + towns).__name__)
    print(people[0] == {"town": "Ulm", "age": 31, "name": "Ann"}, hash(people[0]) == hash(Row(["age", "name", "town"], [31, "Ann", "Ulm"])), people[0].get("none", "-"))
    try:
        Row("ab", [1])
    except ValueError as e:
        print(e)
    try:
        people.select("none")
    except KeyError as e:
        print("KeyError", e)


def use_sets():
    a, b = OrderedSet("banana"), OrderedSet("candy")
    print(a, b, a | b, a & b, a - b, a ^ b, {"a", "n"} <= a, a.isdisjoint("xyz"), a == {"n", "b", "a"})
    a |= "xyz"
    a -= {"y"}
    a ^= OrderedSet("zb")
    print(a, a.pop(), a, isinstance(a, Set), isinstance({}.keys(), Set), isinstance(a, Sequence))
    try:
        a.remove("none")
    except KeyError as e:
        print("KeyError", e)


def use_sparse():
    s = Sparse(5)
    s[1], s[-1] = 7, 9
    s.append(4)
    s.insert(1, 5)
    s.extend([0, 0, 1])
    s += [2]
    print(s, len(s), list(s)[:4], s[::-3], s.index(9), s.count(0), 7 in s, s.pop(), s.pop(0))
    s[0:4] = [1, 0, 0, 2]
    s.reverse()
    del s[0]
    s.remove(2)
    print(s, list(reversed(s)))
    for attempt in (lambda: s[99], lambda: s.__setitem__(slice(0, 2), [1]), lambda: s.remove("x"), lambda: Sparse().pop(), lambda: s["a"]):
        try:
            print(attempt())
        except Exception as e:
            print(type(e).__name__, e)


def use_registry():
    r = Registry(One=1)
    print(r["ONE"], r["Two"], r["two"], r.get("three"), "THREE" in r, dict(r), len(r), r | {"Four": 4}, list(r.items())[-1], r.pop("one"))
    r.update(A=1, b=2)
    print(r, isinstance(r, MutableMapping), r.setdefault("B", 5))


def use_keys():
    def compare(a, b):
        return (len(a) > len(b)) - (len(a) < len(b)) or (a < b) - (a > b)

    words = "kiwi fig apple pear plum date fig".split()
    print(sorted(words, key=cmp_to_key(compare)), max(words, key=cmp_to_key(compare)))
    print(Counter(map(len, words)).most_common(), reduce(lambda a, b: a + b, map(Counter, words)).most_common(3))
    Point = namedtuple("Point", "x y")
    points = [Point(*p) for p in combinations(range(4), 2)]
    print(sorted(points, key=attrgetter("y"))[:3], sum(map(attrgetter("x"), points)), list(map(methodcaller("_replace", x=0), points))[-1])
    evens = filter(partial(lambda n, p: p.x % n == 0, 2), points)
    print(list(chain.from_iterable(evens)), isinstance(evens, Iterator))


if __name__ == "__main__":
    for part in (use_tables, use_sets, use_sparse, use_registry, use_keys):
        part()
