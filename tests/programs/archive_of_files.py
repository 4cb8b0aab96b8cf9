"""An archive of named files: blocks of 512 bytes, checksums, extra records, deltas between versions."""

import binascii
import io
import struct
import zlib
from array import array
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import groupby

BLOCK = 512
HEAD = struct.Struct(">100s8sQQ8sB7x")


class Kind(IntEnum):
    FILE = 0
    FOLDER = 5
    EXTRA = 7
    DELTA = 9


class ArchiveError(Exception):
    """What is wrong, and where."""

    def __init__(self, message, offset):
        super().__init__(f"{message} at offset {offset}")
        self.offset = offset


@dataclass
class Member:
    name: str
    data: bytes = b""
    kind: Kind = Kind.FILE
    time: int = 0
    extra: dict = field(default_factory=dict)


def padded(length):
    return -length % BLOCK


def oct_field(value, width):
    text = f"{value:0{width - 1}o}".encode() + b"\0"
    if len(text) > width:
        raise OverflowError(f"{value} needs more than {width} bytes")
    return text


def digest_of(data):
    return struct.pack(">II", zlib.crc32(data), zlib.adler32(data))


class Writer:
    def __init__(self, target):
        self.target, self.offset = target, 0
        self.offsets = array("Q")

    def add(self, member):
        if member.extra:
            lines = b"".join(self.record(k, v) for k, v in sorted(member.extra.items()))
            self._block(Member(member.name, lines, Kind.EXTRA, member.time))
        self.offsets.append(self.offset)
        self._block(member)

    @staticmethod
    def record(key, value):
        """`length key=value\\n`, where the length counts itself."""
        body = f" {key}={value}\n".encode()
        length = len(body)
        while length != len(body) + len(str(length)):
            length = len(body) + len(str(length))
        return str(length).encode() + body

    def _block(self, member):
        name = member.name.encode()
        if len(name) > 100:
            raise ArchiveError("the name is too long", self.offset)
        head = bytearray(BLOCK)
        HEAD.pack_into(head, 0, name, b" " * 8, len(member.data), member.time, digest_of(member.data), member.kind)
        head[100:108] = oct_field(sum(head), 8)
        self.target.write(head)
        self.target.write(member.data)
        self.target.write(bytes(padded(len(member.data))))
        self.offset += BLOCK + len(member.data) + padded(len(member.data))

    def close(self):
        table = array("Q", self.offsets)
        table.byteswap()
        self.target.write(table)
        self.target.write(struct.pack(">4sIQ", b"INDX", zlib.crc32(table), len(table)))


class Reader:
    def __init__(self, data):
        self.view = memoryview(data).toreadonly()

    def index(self):
        mark, checksum, count = struct.unpack_from(">4sIQ", self.view, -16)
        if mark != b"INDX":
            raise ArchiveError("no index", len(self.view) - 16)
        table = self.view[-16 - 8 * count:-16]
        if zlib.crc32(table) != checksum:
            raise ArchiveError("the index is damaged", len(self.view) - 16 - 8 * count)
        offsets = array("Q", bytes(table))
        offsets.byteswap()
        return offsets, len(self.view) - 16 - 8 * count

    def __iter__(self):
        _, end = self.index()
        offset, extra = 0, {}
        while offset < end:
            member, offset = self.member(offset)
            if member.kind is Kind.EXTRA:
                extra = dict(self.records(member.data, offset))
                continue
            member.extra, extra = extra, {}
            yield member

    def member(self, offset):
        head = self.view[offset:offset + BLOCK]
        if len(head) < BLOCK:
            raise ArchiveError("the header is cut off", offset)
        name, checksum, size, time, digest, kind = HEAD.unpack_from(head)
        counted = sum(head) - sum(head[100:108]) + 8 * 32
        if int(checksum.rstrip(b"\0"), 8) != counted:
            raise ArchiveError("the header's checksum does not agree", offset)
        start = offset + BLOCK
        data = self.view[start:start + size]
        if digest_of(data) != digest:
            raise ArchiveError(f"{name.rstrip(bytes(1)).decode()} is damaged", start)
        return Member(name.rstrip(b"\0").decode(), bytes(data), Kind(kind), time), start + size + padded(size)

    def records(self, data, offset):
        at = 0
        while at < len(data):
            length, _, _ = data[at:].partition(b" ")
            key, equals, value = data[at + len(length) + 1:at + int(length)].partition(b"=")
            if not equals or not value.endswith(b"\n"):
                raise ArchiveError("a record has no value", offset + at)
            yield key.decode(), value[:-1].decode()
            at += int(length)


def delta(old, new):
    """What to copy from the old text (offset, length), and what to insert."""
    places = {}
    for at in range(len(old) - 7):
        places.setdefault(old[at:at + 8], at)
    steps, at, pending = [], 0, bytearray()
    while at < len(new):
        found = places.get(new[at:at + 8])
        if found is None:
            pending.append(new[at])
            at += 1
            continue
        length = 8
        while at + length < len(new) and found + length < len(old) and old[found + length] == new[at + length]:
            length += 1
        if pending:
            steps.append(bytes(pending))
            pending.clear()
        steps.append((found, length))
        at += length
    if pending:
        steps.append(bytes(pending))
    out = io.BytesIO()
    for step in steps:
        if isinstance(step, tuple):
            out.write(struct.pack(">BII", 1, *step))
        else:
            out.write(struct.pack(">BI", 0, len(step)) + step)
    return out.getvalue()


def patched(old, patch):
    out, view = bytearray(), memoryview(patch)
    while view:
        if view[0]:
            _, at, length = struct.unpack_from(">BII", view)
            out += memoryview(old)[at:at + length]
            view = view[9:]
        else:
            _, length = struct.unpack_from(">BI", view)
            out += view[5:5 + length]
            view = view[5 + length:]
    return bytes(out)


def main():
    first = b"".join(b"line %d of the old text\n" % n for n in range(40))
    second = first.replace(b"line 7 of", b"LINE SEVEN of").replace(b"line 30 of the old text\n", b"") + b"a last line\n"
    patch = delta(first, second)
    members = [
        Member("docs", kind=Kind.FOLDER, time=1),
        Member("docs/old.txt", first, time=2, extra={"author": "Zoë", "comment": "x" * 90}),
        Member("docs/new.txt", patch, Kind.DELTA, 3, {"base": "docs/old.txt"}),
        Member("empty", time=4),
        Member("numbers.bin", array("h", range(-300, 300, 7)).tobytes(), time=5),
        Member("exact", bytes(range(256)) * 2, time=6),
    ]
    target = io.BytesIO()
    writer = Writer(target)
    for member in members:
        writer.add(member)
    writer.close()
    archive = target.getvalue()
    print(len(archive), writer.offsets, binascii.crc32(archive))

    reader = Reader(archive)
    read = list(reader)
    print(read == members, [m.name for m in read])
    by_name = {m.name: m for m in read}
    for kind, group in groupby(sorted(read, key=lambda m: m.kind), key=lambda m: m.kind):
        print(kind.name, [(m.name, len(m.data)) for m in group])
    print(by_name["docs/old.txt"].extra["author"], len(by_name["docs/old.txt"].extra["comment"]))
    new = by_name["docs/new.txt"]
    print(patched(by_name[new.extra["base"]].data, new.data) == second, len(patch), "of", len(second))
    numbers = memoryview(by_name["numbers.bin"].data).cast("h")
    print(numbers[0], numbers[-1], sum(numbers), numbers[::-10].tolist())
    offsets, _ = reader.index()
    print(reader.member(offsets[-1])[0].data[250:260])

    print("damage:")
    for at, bit in ((5, 1), (BLOCK * 2 + 3, 2), (len(archive) - 3, 4), (len(archive) - 20, 1), (len(archive) - 12, 8)):
        broken = bytearray(archive)
        broken[at] ^= bit
        try:
            print("  ", len(list(Reader(broken))))
        except ArchiveError as error:
            print("  ", error)
        except struct.error as error:
            print("   struct.error", error)
    for length in (len(archive) - 1, 40, 0):
        try:
            print("  ", len(list(Reader(archive[:length]))))
        except (ArchiveError, struct.error) as error:
            print("  ", type(error).__name__, error)
    try:
        Writer(io.BytesIO()).add(Member("n" * 101))
    except ArchiveError as error:
        print("  ", error)


main()
