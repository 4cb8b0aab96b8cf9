"""A B-tree of keys and values kept on pages of bytes, as a small database keeps them."""

import bisect
import random
import struct
import zlib
from collections import Counter, OrderedDict

PAGE = 256
HEADER = struct.Struct("<4sHHIQ")
NODE = struct.Struct("<BBH")
CHILD = struct.Struct("<I")
MAGIC = b"BTP1"


class Corrupt(Exception):
    pass


class Pager:
    """Pages in one growing bytearray, with a small cache that writes back what it drops."""

    def __init__(self, memory=None, cached=6):
        self.memory = memory if memory is not None else bytearray(PAGE)
        self.cached = cached
        self.pages = OrderedDict()
        self.counts = Counter()

    def allocate(self):
        self.memory.extend(bytes(PAGE))
        return len(self.memory) // PAGE - 1

    def read(self, number):
        if number in self.pages:
            self.pages.move_to_end(number)
            self.counts["hits"] += 1
            return self.pages[number][0]
        self.counts["misses"] += 1
        with memoryview(self.memory) as whole, whole[number * PAGE:(number + 1) * PAGE] as page:
            node = Node.unpack(number, page)
        self._keep(node, False)
        return node

    def write(self, node):
        self._keep(node, True)

    def _keep(self, node, dirty):
        old = self.pages.pop(node.number, (node, False))
        self.pages[node.number] = (node, dirty or old[1])
        while len(self.pages) > self.cached:
            _, (dropped, was_dirty) = self.pages.popitem(last=False)
            if was_dirty:
                self._store(dropped)

    def _store(self, node):
        self.counts["stores"] += 1
        with memoryview(self.memory) as whole:
            node.pack_into(whole[node.number * PAGE:(node.number + 1) * PAGE])

    def flush(self):
        for number, (node, dirty) in self.pages.items():
            if dirty:
                self._store(node)
                self.pages[number] = (node, False)


class Node:
    __slots__ = ("number", "keys", "values", "children")

    def __init__(self, number, keys=(), values=(), children=()):
        self.number, self.keys, self.values, self.children = number, list(keys), list(values), list(children)

    @property
    def leaf(self):
        return not self.children

    def size(self):
        texts = sum(2 + len(k.encode()) + len(v) for k, v in zip(self.keys, self.values))
        return NODE.size + 4 + texts + CHILD.size * len(self.children)

    def pack_into(self, page):
        at = NODE.size + 4
        for key, value in zip(self.keys, self.values):
            raw = key.encode()
            struct.pack_into("BB", page, at, len(raw), len(value))
            at += 2
            page[at:at + len(raw)] = raw
            at += len(raw)
            page[at:at + len(value)] = value
            at += len(value)
        for child in self.children:
            CHILD.pack_into(page, at, child)
            at += CHILD.size
        NODE.pack_into(page, 0, self.leaf, len(self.keys), at)
        struct.pack_into("<I", page, NODE.size, zlib.crc32(page[NODE.size + 4:at]))

    @classmethod
    def unpack(cls, number, page):
        leaf, count, end = NODE.unpack_from(page)
        (checksum,) = struct.unpack_from("<I", page, NODE.size)
        at = NODE.size + 4
        if zlib.crc32(page[at:end]) != checksum:
            raise Corrupt(f"page {number}: the checksum does not agree")
        node = cls(number)
        for _ in range(count):
            key_length, value_length = struct.unpack_from("BB", page, at)
            at += 2
            node.keys.append(str(page[at:at + key_length], "utf-8"))
            at += key_length
            node.values.append(bytes(page[at:at + value_length]))
            at += value_length
        if not leaf:
            node.children = [child for (child,) in CHILD.iter_unpack(page[at:end])]
        return node


class Tree:
    def __init__(self, pager):
        self.pager = pager
        magic, page, _, root, count = HEADER.unpack_from(pager.memory)
        if magic == MAGIC:
            if page != PAGE:
                raise Corrupt(f"pages of {page} bytes")
            self.root, self.count = root, count
        else:
            self.root, self.count = pager.allocate(), 0
            pager.write(Node(self.root))

    def close(self):
        self.pager.flush()
        HEADER.pack_into(self.pager.memory, 0, MAGIC, PAGE, 0, self.root, self.count)
        return self.pager.memory

    def __len__(self):
        return self.count

    def __getitem__(self, key):
        node = self.pager.read(self.root)
        while True:
            at = bisect.bisect_left(node.keys, key)
            if at < len(node.keys) and node.keys[at] == key:
                return node.values[at]
            if node.leaf:
                raise KeyError(key)
            node = self.pager.read(node.children[at])

    def __setitem__(self, key, value):
        if len(key.encode()) > 40 or len(value) > 40:
            raise ValueError("keys and values have at most 40 bytes")
        split = self._insert(self.root, key, value)
        if split:
            middle_key, middle_value, right = split
            root = Node(self.pager.allocate(), [middle_key], [middle_value], [self.root, right])
            self.pager.write(root)
            self.root = root.number

    def _insert(self, number, key, value):
        node = self.pager.read(number)
        at = bisect.bisect_left(node.keys, key)
        if at < len(node.keys) and node.keys[at] == key:
            node.values[at] = value
        elif node.leaf:
            node.keys.insert(at, key)
            node.values.insert(at, value)
            self.count += 1
        elif split := self._insert(node.children[at], key, value):
            node = self.pager.read(number)
            node.keys.insert(at, split[0])
            node.values.insert(at, split[1])
            node.children.insert(at + 1, split[2])
        self.pager.write(node)
        return self._split(node) if node.size() > PAGE else None

    def _split(self, node):
        middle = len(node.keys) // 2
        right = Node(self.pager.allocate(), node.keys[middle + 1:], node.values[middle + 1:], node.children[middle + 1:])
        key, value = node.keys[middle], node.values[middle]
        del node.keys[middle:], node.values[middle:], node.children[middle + 1:]
        self.pager.write(node)
        self.pager.write(right)
        return key, value, right.number

    def items(self, low="", high=None):
        yield from self._walk(self.root, low, high)

    def _walk(self, number, low, high):
        node = self.pager.read(number)
        first = bisect.bisect_left(node.keys, low)
        for at in range(first, len(node.keys) + 1):
            if not node.leaf:
                yield from self._walk(node.children[at], low, high)
            if at == len(node.keys) or high is not None and node.keys[at] >= high:
                return
            yield node.keys[at], node.values[at]

    def depth(self):
        depth, node = 1, self.pager.read(self.root)
        while not node.leaf:
            depth, node = depth + 1, self.pager.read(node.children[0])
        return depth


def main():
    generator = random.Random(20240501)
    words = ["".join(generator.choices("abcdefghijklmnopqrstuvwxyzäöü", k=generator.randint(3, 12))) for _ in range(400)]
    tree = Tree(Pager())
    for i, word in enumerate(words):
        tree[word] = b"%d:%s" % (i, word[:3].encode())
    print(len(tree), len(set(words)), "entries,", tree.depth(), "levels,", len(tree.pager.memory) // PAGE, "pages")
    for key, value in tree.items("m", "n"):
        print("  ", key, value)
    memory = tree.close()
    print(zlib.crc32(memory), dict(sorted(tree.pager.counts.items())))

    again = Tree(Pager(memory, cached=3))
    expected = {word: b"%d:%s" % (i, word[:3].encode()) for i, word in enumerate(words)}
    print(len(again), dict(again.items()) == expected, [k for k, _ in again.items()] == sorted(expected))
    print(all(again[word] == value for word, value in expected.items()))
    for wrong in ("nothing", ""):
        try:
            again[wrong]
        except KeyError as error:
            print("KeyError", error)
    try:
        again["x" * 41] = b""
    except ValueError as error:
        print(error)
    again[words[0]] = b"changed"
    print(again[words[0]], len(again))

    memory = again.close()
    damaged = bytearray(memory)
    damaged[5 * PAGE + 20] ^= 0x40
    try:
        print(sum(1 for _ in Tree(Pager(damaged)).items()))
    except Corrupt as error:
        print("Corrupt:", error)
    view = memoryview(memory).cast("B", [len(memory) // PAGE, PAGE])
    leaves = sum(view[i, 0] for i in range(1, view.shape[0]))
    print(view.shape, leaves, "leaves", len(view) - 1 - leaves, "branches")


main()
