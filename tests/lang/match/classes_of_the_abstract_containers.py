import collections
import collections.abc


def kind(value):
    match value:
        case [first, *rest]:
            return f"sequence of {first} and {rest}"
        case {"a": found, **rest}:
            return f"mapping with {found} and {rest}"
        case _:
            return "other"


class Pair:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return (1, 2)[index]


class Derived(collections.abc.Sequence):
    __len__ = Pair.__len__
    __getitem__ = Pair.__getitem__


class Registered(Pair):
    pass


class BelowRegistered(Registered):
    pass


class Letters(str):
    pass


class Table(collections.abc.Mapping):
    def __getitem__(self, key):
        return {"a": 1, "b": 2}[key]

    def __iter__(self):
        return iter("ab")

    def __len__(self):
        return 2

    def keys(self):
        return {"a": 1, "b": 2}.keys()


class Looks:
    __getitem__, __iter__, __len__, keys, get = Table.__getitem__, Table.__iter__, Table.__len__, Table.keys, Table.get


# case: classes below Sequence, registered with it or with a class below it, and not
collections.abc.MutableSequence.register(Registered)
for value in (Pair(), Derived(), Registered(), BelowRegistered(), collections.UserList([1, 2]), collections.deque([1, 2]), range(1, 3), memoryview(b"ab")):
    print(type(value).__name__, kind(value))

# case: texts and bytes never match, though they are sequences
for value in ("ab", b"ab", bytearray(b"ab"), Letters("ab")):
    print(type(value).__name__, isinstance(value, collections.abc.Sequence), kind(value))

# case: mappings
for value in (Table(), Looks(), collections.UserDict(a=1), collections.ChainMap({"a": 1}), collections.Counter("a"), collections.OrderedDict(a=1), collections.defaultdict(int, a=1)):
    print(type(value).__name__, kind(value))
collections.abc.Mapping.register(Looks)
print(kind(Looks()))

# case: sets and iterators are neither
for value in ({1, 2}, frozenset("a"), iter([1]), {}.keys(), (n for n in "a")):
    print(kind(value))
