"""Iterators about iterators."""

__all__ = [
    "accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle", "dropwhile",
    "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee", "zip_longest",
]

import sys
from _wicket import steps as _steps
from _itertools import combinations, combinations_with_replacement, count, permutations, product, repeat


class _absent:
    """A class, because a deep copy of one is itself."""


def _size(n):
    """An int as C has it."""
    n = range(n).stop
    if not -sys.maxsize <= n <= sys.maxsize:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return n


def _bound(value, which, least):
    """A bound of `islice`: None, or an int that is not too small."""
    if value is None:
        return None
    try:
        n = range(value).stop
    except Exception:
        n = -1
    if not least <= n <= sys.maxsize:
        if which is None:
            raise ValueError("Step for islice() must be a positive integer or None.")
        raise ValueError(f"{which} for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    return n


class _Iterator:
    """An iterator; a subclass has the next item."""

    def __iter__(self):
        return self


class _Wrapped:
    """An iterator object around a generator: an instance of a class of its own, as programs expect."""

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._it)


class cycle(_Iterator):
    def __init__(self, iterable, /):
        self._it, self._saved, self._at = iter(iterable), [], 0

    def __next__(self):
        if self._it is not None:
            item = next(self._it, _absent)
            if item is not _absent:
                self._saved.append(item)
                return item
            self._it = None
        if not self._saved:
            raise StopIteration
        item = self._saved[self._at]
        self._at = (self._at + 1) % len(self._saved)
        return item


class chain(_Iterator):
    def __init__(self, *iterables):
        self._sources, self._active = iter(iterables), None

    @classmethod
    def from_iterable(cls, iterable, /):
        self = cls()
        self._sources = iter(iterable)
        return self

    def __next__(self):
        while True:
            if self._active is not None:
                item = next(self._active, _absent)
                if item is not _absent:
                    return item
                self._active = None
            if self._sources is None:
                raise StopIteration
            try:
                self._active = iter(next(self._sources))
            except BaseException:
                self._sources = None
                raise

    __class_getitem__ = classmethod(type(list[int]))


class accumulate(_Iterator):
    def __init__(self, iterable, func=None, *, initial=None):
        self._it, self._func, self._initial, self._total = iter(iterable), func, initial, _absent

    def __next__(self):
        if self._initial is not None:
            self._total, self._initial = self._initial, None
            return self._total
        item, total = next(self._it), self._total
        if total is _absent:
            total = item
        else:
            total = total + item if self._func is None else self._func(total, item)
        self._total = total
        return total


class batched(_Iterator):
    def __init__(self, iterable, n, *, strict=False):
        n = _size(n)
        if n < 1:
            raise ValueError("n must be at least one")
        self._it, self._n, self._strict = _steps(iter(iterable)), n, strict

    def __next__(self):
        if self._it is None:
            raise StopIteration
        try:
            batch = tuple(islice(self._it, self._n))
        except BaseException:
            self._it = None
            raise
        if not batch or self._strict and len(batch) < self._n:
            self._it = None
            if not batch:
                raise StopIteration
            raise ValueError("batched(): incomplete batch")
        return batch


class compress(_Iterator):
    def __init__(self, data, selectors):
        self._data, self._selectors = iter(data), iter(selectors)

    def __next__(self):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item


class dropwhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._predicate, self._it, self._started = predicate, iter(iterable), False

    def __next__(self):
        if self._started:
            return next(self._it)
        while True:
            item = next(self._it)
            if not self._predicate(item):
                self._started = True
                return item


class takewhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._predicate, self._it, self._stopped = predicate, iter(iterable), False

    def __next__(self):
        if self._stopped:
            raise StopIteration
        item = next(self._it)
        if self._predicate(item):
            return item
        self._stopped = True
        raise StopIteration


class filterfalse(_Iterator):
    def __init__(self, function, iterable, /):
        self._function, self._it = bool if function is None else function, iter(iterable)

    def __next__(self):
        while True:
            item = next(self._it)
            if not self._function(item):
                return item


class starmap(_Iterator):
    def __init__(self, function, iterable, /):
        self._function, self._it = function, iter(iterable)

    def __next__(self):
        return self._function(*tuple(next(self._it)))


class islice(_Wrapped):
    def __init__(self, /, *args):
        if not 2 <= len(args) <= 4:
            raise TypeError(f"islice expected at {'least 2' if len(args) < 2 else 'most 4'} arguments, got {len(args)}")
        iterable, *bounds = args
        start, stop, step = (None, bounds[0], None) if len(bounds) == 1 else (*bounds, None)[:3]
        which = "Stop argument" if len(bounds) == 1 else "Indices"
        start, stop = _bound(start, which, 0), _bound(stop, "Stop argument", 0)
        step = _bound(step, None, 1)
        self._it = self._run(_steps(iter(iterable)), start or 0, stop, step or 1)

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


class pairwise(_Iterator):
    def __init__(self, iterable, /):
        self._it, self._before = iter(iterable), _absent

    def __next__(self):
        if self._it is None:
            raise StopIteration
        try:
            before = next(self._it) if self._before is _absent else self._before
            self._before = before
            after = next(self._it)
        except BaseException:
            self._it = None
            raise
        self._before = after
        return before, after


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


class zip_longest(_Iterator):
    def __init__(self, *iterables, fillvalue=None):
        self._iterators, self._fillvalue, self._running = [iter(it) for it in iterables], fillvalue, len(iterables)

    def __next__(self):
        if not self._running:
            raise StopIteration
        row = []
        for i, iterator in enumerate(self._iterators):
            try:
                item = self._fillvalue if iterator is None else next(iterator, _absent)
            except BaseException:
                self._running = 0
                raise
            if item is _absent:
                self._running -= 1
                if not self._running:
                    raise StopIteration
                self._iterators[i], item = None, self._fillvalue
            row.append(item)
        return tuple(row)


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
    n = _size(n)
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    if isinstance(iterable, _Tee):
        return tuple(_Tee(iterable._iterator, iterable._link) for _ in range(n))
    # What iter() gives is asked once more, in case it is one of these.
    iterator, link = iter(iter(iterable)), [None, None]
    return tuple(_Tee(iterator, link) for _ in range(n))
