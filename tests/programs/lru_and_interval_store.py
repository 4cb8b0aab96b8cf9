"""A small storage engine in memory: blocks behind an LRU cache, a sorted index with range scans, and a write-ahead log of bytes."""

import struct
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict, defaultdict, deque, namedtuple

Stats = namedtuple("Stats", "hits misses evictions", defaults=(0, 0, 0))
HEADER = struct.Struct("<BHI")
PUT, DELETE = 1, 2


class LogError(ValueError):
    pass


class Log:
    """Records in one bytearray: kind, lengths, key, value, checksum."""

    def __init__(self, data=b""):
        self.data = bytearray(data)

    @staticmethod
    def checksum(view):
        total = 1
        for byte in view:
            total = (total * 31 + byte) % 65521
        return total

    def append(self, kind, key, value=b""):
        start = len(self.data)
        self.data += HEADER.pack(kind, len(key), len(value))
        self.data += key
        self.data += value
        with memoryview(self.data) as view, view[start:] as record:
            total = self.checksum(record)
        self.data += total.to_bytes(2, "big")
        return start

    def records(self):
        view = memoryview(self.data)
        try:
            at = 0
            while at < len(view):
                if len(view) - at < HEADER.size:
                    raise LogError(f"a torn header at {at}")
                kind, key_len, value_len = HEADER.unpack_from(view, at)
                end = at + HEADER.size + key_len + value_len
                if end + 2 > len(view):
                    raise LogError(f"a torn record at {at}")
                if int.from_bytes(view[end:end + 2], "big") != self.checksum(view[at:end]):
                    raise LogError(f"a bad checksum at {at}")
                key = bytes(view[at + HEADER.size:at + HEADER.size + key_len])
                yield kind, key, bytes(view[at + HEADER.size + key_len:end])
                at = end + 2
        finally:
            view.release()


class Cache:
    """The most recently used items; a callback hears of those that leave."""

    def __init__(self, size, on_evict=lambda key, value: None):
        self.size, self.items, self.on_evict = size, OrderedDict(), on_evict
        self.hits = self.misses = self.evictions = 0

    def get(self, key, load):
        try:
            self.items.move_to_end(key)
        except KeyError:
            self.misses += 1
            self.items[key] = load(key)
            if len(self.items) > self.size:
                old, value = self.items.popitem(last=False)
                self.evictions += 1
                self.on_evict(old, value)
        else:
            self.hits += 1
        return self.items[key]

    def forget(self, key):
        return self.items.pop(key, None)

    def stats(self):
        return Stats(self.hits, self.misses, self.evictions)


class Store:
    def __init__(self, cache_size=3):
        self.log, self.keys, self.offsets = Log(), [], {}
        self.evicted = deque(maxlen=4)
        self.cache = Cache(cache_size, lambda key, value: self.evicted.append(key.decode()))

    def put(self, key, value):
        key, value = key.encode(), value.encode()
        if key not in self.offsets:
            insort(self.keys, key)
        self.offsets[key] = self.log.append(PUT, key, value)
        self.cache.forget(key)

    def delete(self, key):
        key = key.encode()
        if self.offsets.pop(key, None) is None:
            raise KeyError(key.decode())
        del self.keys[bisect_left(self.keys, key)]
        self.cache.forget(key)
        self.log.append(DELETE, key)

    def load(self, key):
        at = self.offsets[key]
        _, key_len, value_len = HEADER.unpack_from(self.log.data, at)
        start = at + HEADER.size + key_len
        return self.log.data[start:start + value_len].decode()

    def get(self, key, default=None):
        key = key.encode()
        return self.cache.get(key, self.load) if key in self.offsets else default

    def scan(self, low, high, reverse=False):
        found = self.keys[bisect_left(self.keys, low.encode()):bisect_right(self.keys, high.encode())]
        for key in reversed(found) if reverse else found:
            yield key.decode(), self.get(key.decode())

    def compact(self):
        fresh = Log()
        self.offsets = {key: fresh.append(PUT, key, self.load(key).encode()) for key in self.keys}
        before, self.log = len(self.log.data), fresh
        return before, len(fresh.data)

    @classmethod
    def recover(cls, data):
        store, problem = cls(), None
        try:
            for kind, key, value in Log(data).records():
                store.put(key.decode(), value.decode()) if kind == PUT else store.delete(key.decode())
        except LogError as e:
            problem = e
        return store, problem


class Intervals:
    """Half-open intervals that never touch, kept sorted."""

    def __init__(self):
        self.starts, self.ends = [], []

    def add(self, start, end):
        if start >= end:
            raise ValueError(f"[{start}, {end}) is empty")
        i, j = bisect_left(self.ends, start), bisect_right(self.starts, end)
        if i < j:
            start, end = min(start, self.starts[i]), max(end, self.ends[j - 1])
        self.starts[i:j], self.ends[i:j] = [start], [end]

    def remove(self, start, end):
        i, j = bisect_right(self.ends, start), bisect_left(self.starts, end)
        left = [(self.starts[i], start)] if i < j and self.starts[i] < start else []
        right = [(end, self.ends[j - 1])] if i < j and end < self.ends[j - 1] else []
        self.starts[i:j], self.ends[i:j] = [s for s, _ in left + right], [e for _, e in left + right]

    def __contains__(self, point):
        i = bisect_right(self.starts, point) - 1
        return i >= 0 and point < self.ends[i]

    def __iter__(self):
        return iter(list(zip(self.starts, self.ends)))

    def __repr__(self):
        return " ".join(f"[{s},{e})" for s, e in self) or "nothing"


def use_store():
    store = Store()
    for n, name in enumerate("pear apple fig date cherry banana elder".split()):
        store.put(name, f"{name}-{n}" * (n % 3 + 1))
    print("scan", list(store.scan("b", "e")))
    print("back", [key for key, _ in store.scan("a", "z", reverse=True)])
    print(store.get("apple"), store.get("fig"), store.get("none", "-"), store.cache.stats(), list(store.evicted))
    store.put("fig", "FIG")
    store.delete("pear")
    try:
        store.delete("pear")
    except KeyError as e:
        print("no", e)
    print(store.get("fig"), store.cache.stats()._asdict())
    data = bytes(store.log.data)
    print("compacted", store.compact(), [key.decode() for key in store.keys])
    again, problem = Store.recover(data)
    print("recovered", dict(again.scan("a", "z")) == dict(store.scan("a", "z")), problem)
    for name, broken in (("cut", data[:-5]), ("header", data + b"\x01"), ("flip", data[:40] + b"?" + data[41:])):
        partial, problem = Store.recover(broken)
        print(name, len(partial.keys), problem)


def use_intervals():
    covered = Intervals()
    for start, end in ((1, 3), (5, 8), (10, 12), (3, 5), (20, 30)):
        covered.add(start, end)
        print("+", (start, end), covered)
    for start, end in ((2, 4), (0, 1), (7, 25), (100, 200)):
        covered.remove(start, end)
        print("-", (start, end), covered)
    print([p for p in range(32) if p in covered])
    try:
        covered.add(3, 3)
    except ValueError as e:
        print(e)


def group_by_length(words):
    groups = defaultdict(lambda: defaultdict(list))
    for word in words:
        groups[len(word)][word[0]].append(word)
    for length in sorted(groups):
        print(length, {first: sorted(found) for first, found in sorted(groups[length].items())})


if __name__ == "__main__":
    use_store()
    use_intervals()
    group_by_length("the quick brown fox jumps over the lazy dog and then takes a nap".split())
