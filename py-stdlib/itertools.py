"""Iterators about iterators."""

__all__ = [
    "accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle", "dropwhile",
    "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee", "zip_longest",
]

from _itertools import combinations, combinations_with_replacement, count, permutations, product, repeat


class _Wrapped:
    """An iterator object around a generator: an instance of a class of its own, as programs expect."""

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._it)


class cycle(_Wrapped):
    def __init__(self, iterable, /):
        self._it = self._run(iter(iterable))

    @staticmethod
    def _run(iterator):
        kept = []
        for item in iterator:
            yield item
            kept.append(item)
        while kept:
            yield from kept


class chain(_Wrapped):
    def __init__(self, *iterables):
        self._it = self._run(iterables)

    @classmethod
    def from_iterable(cls, iterables, /):
        self = cls()
        self._it = cls._run(iterables)
        return self

    @staticmethod
    def _run(iterables):
        for iterable in iterables:
            for item in iterable:
                yield item


class accumulate(_Wrapped):
    def __init__(self, iterable, func=None, *, initial=None):
        self._it = self._run(iter(iterable), func, initial)

    @staticmethod
    def _run(iterator, func, initial):
        if initial is None:
            for total in iterator:
                break
            else:
                return
        else:
            total = initial
        yield total
        for item in iterator:
            total = total + item if func is None else func(total, item)
            yield total


class batched(_Wrapped):
    def __init__(self, iterable, n, *, strict=False):
        if n < 1:
            raise ValueError("n must be at least one")
        self._it = self._run(iter(iterable), n, strict)

    @staticmethod
    def _run(iterator, n, strict):
        while batch := tuple(islice(iterator, n)):
            if strict and len(batch) != n:
                raise ValueError("batched(): incomplete batch")
            yield batch


class compress(_Wrapped):
    def __init__(self, data, selectors):
        self._it = (item for item, wanted in zip(data, selectors) if wanted)


class dropwhile(_Wrapped):
    def __init__(self, predicate, iterable, /):
        self._it = self._run(predicate, iter(iterable))

    @staticmethod
    def _run(predicate, iterator):
        for item in iterator:
            if not predicate(item):
                yield item
                break
        for item in iterator:
            yield item


class takewhile(_Wrapped):
    def __init__(self, predicate, iterable, /):
        self._it = self._run(predicate, iter(iterable))

    @staticmethod
    def _run(predicate, iterator):
        for item in iterator:
            if not predicate(item):
                return
            yield item


class filterfalse(_Wrapped):
    def __init__(self, function, iterable, /):
        self._it = (item for item in iterable if not (item if function is None else function(item)))


class starmap(_Wrapped):
    def __init__(self, function, iterable, /):
        self._it = (function(*args) for args in iterable)


class islice(_Wrapped):
    def __init__(self, iterable, /, *bounds):
        if not 1 <= len(bounds) <= 3:
            raise TypeError(f"islice expected at {'least 2' if not bounds else 'most 4'} arguments, got {len(bounds) + 1}")
        start, stop, step = (None, bounds[0], None) if len(bounds) == 1 else (*bounds, None)[:3]
        for value in (start, stop):
            if value is not None and (not isinstance(value, int) or value < 0):
                which = "Stop argument" if len(bounds) == 1 else "Indices"
                raise ValueError(f"{which} for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if step is not None and (not isinstance(step, int) or step < 1):
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._it = self._run(iter(iterable), start or 0, stop, step or 1)

    @staticmethod
    def _run(iterator, start, stop, step):
        at = 0
        while at < start:
            for _ in iterator:
                break
            else:
                return
            at += 1
        while stop is None or at < stop:
            for item in iterator:
                break
            else:
                return
            yield item
            for _ in range(min(step, stop - at if stop is not None else step) - 1):
                for _ in iterator:
                    break
                else:
                    return
            at += step


class pairwise(_Wrapped):
    def __init__(self, iterable, /):
        self._it = self._run(iter(iterable))

    @staticmethod
    def _run(iterator):
        for before in iterator:
            break
        else:
            return
        for item in iterator:
            yield before, item
            before = item


class groupby:
    def __init__(self, iterable, key=None):
        self._it, self._key = iter(iterable), key
        self._value = self._value_key = self._group_key = _absent
        self._group = None

    def __iter__(self):
        return self

    def _advance(self):
        self._value = next(self._it)
        self._value_key = self._value if self._key is None else self._key(self._value)

    def __next__(self):
        self._group = None
        while self._value_key is _absent or (self._group_key is not _absent and self._value_key == self._group_key):
            self._advance()
        self._group_key = self._value_key
        self._group = group = object()
        return self._group_key, self._members(group)

    def _members(self, group):
        while self._group is group and self._value_key == self._group_key:
            yield self._value
            try:
                self._advance()
            except StopIteration:
                self._value_key = _absent
                self._group_key = _absent
                return


_absent = object()


class zip_longest(_Wrapped):
    def __init__(self, *iterables, fillvalue=None):
        self._it = self._run([iter(it) for it in iterables], fillvalue)

    @staticmethod
    def _run(iterators, fillvalue):
        running = len(iterators)
        while running:
            row = []
            for i, iterator in enumerate(iterators):
                item = fillvalue
                if iterator is not None:
                    for item in iterator:
                        break
                    else:
                        iterators[i] = None
                        running -= 1
                        item = fillvalue
                row.append(item)
            if running:
                yield tuple(row)


class _Tee:
    """One of several readers of a shared chain of [item, next] links."""

    def __init__(self, iterator, link):
        self._iterator, self._link = iterator, link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if link[1] is None:
            link[0] = next(self._iterator)
            link[1] = [None, None]
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _Tee(self._iterator, self._link)


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    if isinstance(iterable, _Tee):
        return tuple(_Tee(iterable._iterator, iterable._link) for _ in range(n))
    iterator, link = iter(iterable), [None, None]
    return tuple(_Tee(iterator, link) for _ in range(n))
