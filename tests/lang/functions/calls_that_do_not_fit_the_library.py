"""Functions and classes of the library that CPython writes in C word their refusals as builtins do."""

import collections
import functools
import heapq
import itertools
import operator
import struct
from array import array


def show(source, **names):
    try:
        result = repr(eval(source, globals(), names))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(source, "->", result)


CALLS = ("", "1", "1, 2", "1, 2, 3", "1, 2, 3, 4", "x=1", "1, x=1", "*[1] * 9", "None")

# case: functions of functools, itertools, operator and heapq
for name in (
    "functools.reduce", "functools.cmp_to_key", "functools.partial", "itertools.count", "itertools.cycle", "itertools.accumulate", "itertools.batched",
    "itertools.chain.from_iterable", "itertools.compress", "itertools.dropwhile", "itertools.filterfalse", "itertools.groupby", "itertools.islice",
    "itertools.pairwise", "itertools.starmap", "itertools.takewhile", "itertools.tee", "itertools.product", "itertools.permutations",
    "itertools.combinations", "operator.add", "operator.neg", "operator.setitem", "operator.length_hint", "operator.itemgetter", "operator.attrgetter",
    "operator.methodcaller", "operator.call", "operator.invert", "operator.iconcat", "heapq.heappush", "heapq.heapify",
):
    for call in CALLS:
        try:
            result = repr(eval(f"{name}({call})"))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        if " at 0x" not in result:
            print(f"{name}({call}) -> {result}")

# case: OrderedDict and defaultdict
for name, methods in {
    "collections.OrderedDict(a=1, b=2)": "move_to_end popitem pop setdefault update clear copy fromkeys keys values items __eq__ __or__".split(),
    "collections.defaultdict(int, a=1)": "__missing__ copy __or__ __ror__".split(),
}.items():
    for method in methods:
        for call in ("", "'a'", "1, 2", "1, 2, 3", "x=1", "[1]"):
            show(f"{name}.{method}({call})")
for call in ("1, 2", "3", "['abc']", "[1]", "[()]", "[(1, 2, 3)]", "['ab'], c=3"):
    show(f"collections.OrderedDict({call})")

# case: struct and array
for name in (
    "struct.calcsize", "struct.pack", "struct.unpack", "struct.unpack_from", "struct.pack_into", "struct.iter_unpack", "struct.Struct", "struct.Struct('i').unpack",
    "struct.Struct('i').unpack_from", "struct.Struct('i').pack_into", "array('i').append", "array('i').insert", "array('i').clear", "array('i').frombytes", "array('i').pop",
):
    for call in CALLS:
        show(f"{name}({call})")

# case: a deque's places
deque = collections.deque([1, 2, 3])
for call in ("index(9)", "index(1, 'a')", "index(1, None)", "index(1, 1.5)", "index(3, 0, -5)", "index(2, -2)", "insert('a', 1)", "insert(2**70, 1)", "rotate('a')", "rotate(1, 2)"):
    show(f"deque.{call}", deque=deque)

# case: functions that CPython writes in Python keep its words
for source in ("functools.wraps()", "functools.singledispatchmethod(3)", "functools.lru_cache('a')", "collections.Counter('aab').most_common(1.5)", "collections.Counter('aab').most_common('a')", "collections.ChainMap().new_child(1, 2, 3)", "[].index(1, 'a')"):
    show(source)


# case: functions of scripts do as well
def reduce(function, /, *items, key):
    return function


show("reduce()")
show("reduce(1)")
show("reduce(function=1)")
