import functools
import heapq
import itertools
import operator
from array import array

asked = []


class Steps:
    def __init__(self, count):
        self.count, self.at = count, 0

    def __iter__(self):
        asked.append("iter")
        return self

    def __next__(self):
        asked.append("next")
        self.at += 1
        if self.at > self.count:
            raise StopIteration
        return self.at

    def __length_hint__(self):
        asked.append("hint")
        return 2


class Source:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        asked.append("source")
        return Steps(self.count)


def starred(source):
    first, *rest = source
    return first, rest


def all_starred(source):
    *every, = source
    return every


def between(source):
    first, *rest, last = source
    return first, rest, last


def too_few(source):
    a, b, c, d, *rest = source


cases = {
    "reduce": lambda source: functools.reduce(operator.add, source(3)),
    "reduce from 10": lambda source: functools.reduce(operator.add, source(3), 10),
    "islice": lambda source: list(itertools.islice(source(3), 2)),
    "islice with steps": lambda source: list(itertools.islice(source(9), 1, 8, 3)),
    "batched": lambda source: list(itertools.batched(source(3), 2)),
    "batched, none": lambda source: list(itertools.batched(source(0), 2)),
    "batched strictly": lambda source: list(itertools.batched(source(3), 2, strict=True)),
    "tee": lambda source: [list(copy) for copy in itertools.tee(source(3))],
    "merge": lambda source: list(heapq.merge(source(3), source(2))),
    "merge backwards": lambda source: list(heapq.merge(source(1), source(1), reverse=True)),
    "merge of one": lambda source: list(heapq.merge(source(2))),
    "merge of none": lambda source: list(heapq.merge(source(0), source(2), source(0))),
    "countOf": lambda source: operator.countOf(source(3), 2),
    "indexOf": lambda source: operator.indexOf(source(3), 2),
    "indexOf, none": lambda source: operator.indexOf(source(3), 4),
    "array": lambda source: array("i", source(3)),
    "starred": lambda source: starred(source(3)),
    "all starred": lambda source: all_starred(source(3)),
    "between": lambda source: between(source(3)),
    "too few": lambda source: too_few(source(3)),
}
for name, make in cases.items():
    # case: an iterator, and what has one
    for source in (Steps, Source):
        asked.clear()
        try:
            result = make(source)
        except ValueError as error:
            result = error
        print(f"{name}: {result}:", *asked)

# case: a short batch does not end what may go on
class Resumes:
    given = iter([1, 2, None, 3])

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self.given)
        if item is None:
            raise StopIteration
        return item


batches = itertools.batched(Resumes(), 3)
print(next(batches), next(batches), list(batches))
