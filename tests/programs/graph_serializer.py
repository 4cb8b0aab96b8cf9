"""Writes any graph of objects as JSON and reads it back: a pickle made of __reduce_ex__, with shared and circular parts kept."""

import copyreg
import json
import sys
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from enum import Enum, Flag


class Writer:
    def __init__(self):
        self.nodes, self.known, self.kept = [], {}, []

    def node(self, kind, content=None):
        self.nodes.append([kind, content])
        return len(self.nodes) - 1

    def write(self, value):
        if value is None or value is True or value is False or type(value) in (int, str):
            return {"v": value}
        if type(value) is float:
            return {"f": value.hex()}
        if type(value) is bytes:
            return {"b": value.hex()}
        if id(value) in self.known:
            return {"r": self.known[id(value)]}
        self.kept.append(value)
        if isinstance(value, type) or callable(value) and hasattr(value, "__qualname__") and getattr(value, "__self__", None) in (None, sys.modules["builtins"]):
            return self._global(value)
        if type(value) is tuple:
            items = [self.write(item) for item in value]
            # A tuple that holds itself was written while its items were.
            if id(value) in self.known:
                return {"r": self.known[id(value)]}
            return self._known(value, self.node("tuple", items))
        if type(value) in (list, set, frozenset):
            at = self._known(value, self.node(type(value).__name__))
            self.nodes[at["r"]][1] = [self.write(item) for item in (value if type(value) is list else sorted(value, key=repr))]
            return at
        if type(value) is dict:
            at = self._known(value, self.node("dict"))
            self.nodes[at["r"]][1] = [[self.write(k), self.write(v)] for k, v in value.items()]
            return at
        return self._reduced(value)

    def _known(self, value, number):
        self.known[id(value)] = number
        return {"r": number}

    def _global(self, value):
        return self._known(value, self.node("global", [value.__module__, value.__qualname__]))

    def _reduced(self, value):
        special = copyreg.dispatch_table.get(type(value))
        reduced = special(value) if special else value.__reduce_ex__(4)
        if isinstance(reduced, str):
            return self._known(value, self.node("global", [type(value).__module__, reduced]))
        function, args, state, items, pairs, *_ = (*reduced, None, None, None)
        at = self._known(value, self.node("object"))
        content = {"call": self.write(function), "args": [self.write(arg) for arg in args]}
        if items is not None:
            content["items"] = [self.write(item) for item in items]
        if pairs is not None:
            content["pairs"] = [[self.write(k), self.write(v)] for k, v in pairs]
        if state is not None:
            content["state"] = self.write(state)
        self.nodes[at["r"]][1] = content
        return at


class Reader:
    def __init__(self, nodes):
        self.nodes, self.made = nodes, {}

    def read(self, ref):
        (kind, value), = ref.items()
        if kind == "v":
            return value
        if kind == "f":
            return float.fromhex(value)
        if kind == "b":
            return bytes.fromhex(value)
        if value not in self.made:
            kind, content = self.nodes[value]
            getattr(self, f"read_{kind}")(value, content)
        return self.made[value]

    def read_global(self, at, content):
        module, name = content
        found = sys.modules[module]
        for part in name.split("."):
            found = getattr(found, part)
        self.made[at] = found

    def read_tuple(self, at, content):
        self.made[at] = tuple([self.read(item) for item in content])

    def read_list(self, at, content):
        made = self.made[at] = []
        made.extend(self.read(item) for item in content)

    def read_set(self, at, content):
        made = self.made[at] = set()
        made.update(self.read(item) for item in content)

    def read_frozenset(self, at, content):
        self.made[at] = frozenset(self.read(item) for item in content)

    def read_dict(self, at, content):
        made = self.made[at] = {}
        for key, value in content:
            made[self.read(key)] = self.read(value)

    def read_object(self, at, content):
        made = self.made[at] = self.read(content["call"])(*[self.read(arg) for arg in content["args"]])
        for item in content.get("items", ()):
            made.append(self.read(item))
        for key, value in content.get("pairs", ()):
            made[self.read(key)] = self.read(value)
        if "state" in content:
            self.set_state(made, self.read(content["state"]))

    @staticmethod
    def set_state(made, state):
        if hasattr(made, "__setstate__"):
            return made.__setstate__(state)
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            made.__dict__.update(state)
        for name, value in (slots or {}).items():
            setattr(made, name, value)


def dumps(value):
    writer = Writer()
    root = writer.write(value)
    return json.dumps({"root": root, "nodes": writer.nodes})


def loads(text):
    data = json.loads(text)
    return Reader(data["nodes"]).read(data["root"])


# ---- what is written


class Color(Enum):
    RED = 1
    BLUE = "b"


class Right(Flag):
    READ, WRITE = 1, 2


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Frozen:
    a: int
    b: str


class Node:
    __slots__ = ("name", "next", "__dict__")

    def __init__(self, name):
        self.name = name


class Temperature:
    def __init__(self, celsius):
        self.celsius, self.cache = celsius, object()

    def __getstate__(self):
        return {"c": self.celsius}

    def __setstate__(self, state):
        self.celsius, self.cache = state["c"], "fresh"


class Version(tuple):
    def __new__(cls, major, minor):
        return super().__new__(cls, (major, minor))

    def __getnewargs__(self):
        return tuple(self)


class Names(list):
    pass


class Table(dict):
    pass


class Singleton:
    def __reduce__(self):
        return "the_one"


the_one = Singleton()


class Outer:
    class Inner:
        def __eq__(self, other):
            return type(other) is type(self) and vars(self) == vars(other)
        __hash__ = None


def again(value):
    return loads(dumps(value))


def same(label, value):
    made = again(value)
    print(f"{label}: {made == value} {type(made).__name__} {made!r}")


same("scalars", [None, True, 5, -2**70, "text", 1.5, float("inf"), b"\x00\xff", 3 + 4j])
same("nested", {"a": [1, (2, 3)], (1, 2): {"x"}, None: frozenset([1])})
same("enums", [Color.RED, Color.BLUE, Right.READ | Right.WRITE])
same("dataclasses", [Point(1, 2, ["t"]), Frozen(1, "b")])
same("subclasses", [Version(1, 2), Names("ab"), Table(k=1)])
same("library", [OrderedDict(b=1, a=2), deque([1, 2], 3), range(1, 9, 2), slice(1, 2), bytearray(b"xy"), Exception("e").args])
print([again(it) is it for it in (int, Point, Outer.Inner, len, dumps)])
inner = Outer.Inner()
inner.value = [1]
same("nested class", [inner.value, inner == again(inner)])

names = Names([1])
names.label = "own"
table = Table(a=names)
table.owner = names
made = again(table)
print(made, made["a"].label, made.owner is made["a"])

shared = [1]
pair = again([shared, shared, {"s": shared}])
print(pair, pair[0] is pair[1] is pair[2]["s"])

loop = []
loop.append(loop)
made = again(loop)
print(made, made[0] is made)

a, b = Node("a"), Node("b")
a.next, b.next = b, a
a.extra = {"me": a}
made = again(a)
print(made.name, made.next.name, made.next.next is made, made.extra["me"] is made, made.__dict__.keys())

warm = again(Temperature(21.5))
print(warm.celsius, warm.cache, again(the_one) is the_one, again([the_one, the_one])[1] is the_one)

error = ValueError("bad", 5)
error.note = "n"
made = again(error)
print(repr(made), made.note, made.args)

for wrong in (lambda: 0).__class__, (x for x in ()), sys, iter([]).__class__, print, property():
    try:
        print(type(again(wrong)).__name__, again(wrong) is wrong)
    except (TypeError, AttributeError, KeyError) as problem:
        print(type(problem).__name__, problem)
print(len(dumps([Point(i, i * i) for i in range(50)])))
