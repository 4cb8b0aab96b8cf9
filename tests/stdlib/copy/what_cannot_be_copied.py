import contextvars
import copy
import dataclasses
import functools
import itertools
import queue
import re
import struct


def show(*values):
    for value in values:
        for how in (copy.copy, copy.deepcopy):
            try:
                print(how.__name__, type(how(value)).__name__)
            except TypeError as error:
                print(how.__name__, error)


# case: objects that do not say how they are made again
show(functools.cmp_to_key(lambda a, b: 0)(1), struct.Struct("i"), contextvars.copy_context(), contextvars.ContextVar("x"), queue.SimpleQueue())
show(memoryview(b""), itertools.batched("abc", 2), itertools.pairwise("abc"))

# case: a slice is its own copy, but no deep one
s = slice([1], 2)
t = copy.deepcopy(s)
print(copy.copy(s) is s, t is s, t == s, t.start is s.start, copy.deepcopy(slice(1, 2)))

# case: iterators that run on
it = itertools.accumulate([1, 2, 3])
print(list(copy.copy(itertools.accumulate([1, 2]))), list(copy.deepcopy(itertools.accumulate([1, 2]))))

# case: marks of dataclasses are objects like any other
print(re.sub("0x.*>", "0x>", repr(dataclasses.MISSING)), re.sub("0x.*>", "0x>", repr(dataclasses.KW_ONLY)))
