"""Priority queues in lists: the smallest item is at index 0, and item k is at most items 2k+1 and 2k+2."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]

from _wicket import steps as _steps
from _heapq import heapify, heappop, heappush, heappushpop, heapreplace


class _Reversed:
    """Orders backwards, for merge(reverse=True)."""
    __slots__ = ("key",)

    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        return other.key < self.key

    def __eq__(self, other):
        return self.key == other.key


def merge(*iterables, key=None, reverse=False):
    """One sorted stream from several sorted ones."""
    def entry(value):
        wanted = value if key is None else key(value)
        return _Reversed(wanted) if reverse else wanted

    heap = []
    for order, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for value in _steps(iterator):
            heap.append([entry(value), order, value, iterator])
            break
    heapify(heap)
    while len(heap) > 1:
        first = heap[0]
        yield first[2]
        for value in _steps(first[3]):
            first[0], first[2] = entry(value), value
            heapreplace(heap, first)
            break
        else:
            heappop(heap)
    for _, _, value, iterator in heap:
        yield value
        yield from iterator


def nsmallest(n, iterable, key=None):
    return _first(n, iterable, key, min, False)


def nlargest(n, iterable, key=None):
    return _first(n, iterable, key, max, True)


_nothing = object()


def _first(n, iterable, key, choose, reverse):
    """The first `n` of the sorted items. What is iterated is asked as often as CPython asks it."""
    if n == 1:
        found = choose(iter(iterable), default=_nothing, key=key)
        return [] if found is _nothing else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=reverse)[:n]
    iterator = iter(iterable)
    items = [item for _, item in zip(range(n), iterator)]
    if not items:
        return items
    for item in iterator:
        items.append(item)
    return sorted(items, key=key, reverse=reverse)[:n]
