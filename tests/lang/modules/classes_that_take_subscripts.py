import csv
import logging
import queue
from collections import defaultdict
from dataclasses import asdict, astuple, dataclass
from weakref import WeakSet

# case: classes of the library stand in annotations with what they hold
for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, csv.DictReader, csv.DictWriter, logging.StreamHandler, logging.LoggerAdapter):
    alias = cls[int]
    print(alias, alias.__origin__ is cls, alias.__args__)
print(WeakSet[str].__args__)


# case: an alias makes what its class makes
jobs = queue.Queue[str](2)
jobs.put("one")
print(jobs.get(), list(csv.DictReader[str](["a,b", "1,2"])))


# case: a dataclass with a defaultdict becomes a dict
@dataclass
class Index:
    words: defaultdict


print(asdict(Index(defaultdict(list, a=[1]))), astuple(Index(defaultdict(int, a=1))))
