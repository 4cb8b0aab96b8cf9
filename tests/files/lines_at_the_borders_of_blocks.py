"""Lines, characters and line ends wherever a block may be cut, by every way of reading them."""

import io
import zlib


def digest(lines):
    return len(lines), zlib.crc32(repr(lines).encode("utf-8", "surrogatepass"))


def numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % (1 << 31)
        yield seed >> 8


def text_of(seed, letters, ends, size):
    rolls = numbers(seed)
    parts, total = [], 0
    while total < size:
        line = letters[next(rolls) % len(letters)] * (next(rolls) % 130) + ends[next(rolls) % len(ends)]
        parts.append(line)
        total += len(line)
    return "".join(parts)


def by_iteration(stream):
    return list(stream)


def by_loop(stream):
    lines = []
    for line in stream:
        lines.append(line)
    return lines


def by_readline(stream):
    return list(iter(stream.readline, stream.read(0)))


def by_short_readline(stream):
    return list(iter(lambda: stream.readline(17), stream.read(0)))


def by_readlines(stream):
    return stream.readlines()


def by_hint(stream):
    lines = []
    while part := stream.readlines(5000):
        lines += part
    return lines


def by_enumerate(stream):
    return [line for number, line in enumerate(stream)]


def by_characters(stream):
    return list(iter(lambda: stream.read(101), stream.read(0)))


def by_mixture(stream):
    parts, sizes = [], numbers(7)
    while part := (stream.read(next(sizes) % 300 + 1), stream.readline(), next(stream, stream.read(0))):
        if not any(part):
            return parts
        parts += part


WAYS = [by_iteration, by_loop, by_readline, by_short_readline, by_readlines, by_hint, by_enumerate, by_characters, by_mixture]

for letters in ("abc", "aé€😀"):
    for ends in (["\n"], ["\n", "\r\n"], ["\r"], ["\n", "\r", "\r\n", "\r\r\n", "\n\r"]):
        data = text_of(len(letters) * 31 + len(ends), letters, ends, 60000)
        for encoding in "utf-8", "utf-16", "latin-1" if letters == "abc" else "utf-8-sig":
            with open("lines", "w", encoding=encoding, newline="") as file:
                file.write(data)
            for newline in None, "", "\n", "\r", "\r\n":
                print(letters, ends, encoding, repr(newline))
                for way in WAYS:
                    with open("lines", encoding=encoding, newline=newline) as file:
                        print(" ", way.__name__, *digest(way(file)), repr(file.newlines))
        for buffering in -1, 1, 2, 7, 4096, 8192:
            for way in WAYS:
                with open("lines", "rb", buffering=buffering if buffering != 1 else -1) as file:
                    print(" ", buffering, way.__name__, *digest(way(file)))

print("one long line")
with open("lines", "w") as file:
    file.write("x" * 1000000)
    file.write("\nend")
for mode in "r", "rb":
    with open("lines", mode) as file:
        print([len(line) for line in file])
    with open("lines", mode) as file:
        print(len(file.readline()), file.readline(), file.readline())

print("errors")
for errors in "strict", "ignore", "replace", "surrogateescape", "backslashreplace":
    with open("lines", "wb") as file:
        file.write(b"good\nb\xffd\n" + b"line\n" * 3000 + b"cut \xe2\x82")
    with open("lines", encoding="utf-8", errors=errors) as file:
        try:
            print(errors, *digest(list(file)))
        except UnicodeDecodeError as error:
            print(error, error.start, len(error.object))
with open("lines", "wb") as file:
    file.write(b"line\n" * 3000 + b"cut \xe2\x82")
with open("lines", encoding="utf-8") as file:
    try:
        print(len(list(file)))
    except UnicodeDecodeError as error:
        print(error, error.start, len(error.object))
    print(io.TextIOWrapper(file.buffer).read(3) == "")
