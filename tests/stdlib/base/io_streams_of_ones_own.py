"""Streams that a script defines, under and over those of `io`; text over bytes in memory."""

import io


def told(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Source(io.RawIOBase):
    """Gives its parts one by one; None is a moment without any."""

    def __init__(self, *parts):
        self.parts, self.asked = list(parts), []

    def readable(self):
        return True

    def readinto(self, room):
        self.asked.append(len(room))
        if not self.parts:
            return 0
        part = self.parts.pop(0)
        if part is None:
            return None
        count = min(len(part), len(room))
        room[:count] = part[:count]
        if count < len(part):
            self.parts.insert(0, part[count:])
        return count


class Sink(io.RawIOBase):
    def __init__(self, *most):
        self.most, self.got = list(most), []

    def writable(self):
        return True

    def write(self, data):
        most = self.most.pop(0) if self.most else len(data)
        if most is not None:
            self.got.append(bytes(data[:most]))
            return min(most, len(data))


print("raw streams")
print(Source(b"abc", b"def").read(), Source(b"abc", b"def").read(4), Source(b"abc", None, b"d").readall(), Source(None).read(), Source(None).read(3))
print(Source(b"one\ntw", b"o\nthree").readlines(), list(Source(b"a\n", b"b")))
print(told(io.RawIOBase().read, 3), told(io.RawIOBase().write, b""), told(io.BufferedIOBase().read), told(io.TextIOBase().readline))

print("buffered reading")
for size in 4, 16:
    source = Source(b"one\ntw", b"o\nthree\n", b"four", None, b"five\n", b"six")
    reader = io.BufferedReader(source, size)
    print([reader.readline(), reader.peek()[:1], reader.read(2), reader.read1(), reader.read1(3), reader.read(6), reader.readline(), reader.read()])
print([io.BufferedReader(Source(b"ab", b"cd"), 8).read(3), io.BufferedReader(Source(None), 8).read(3), io.BufferedReader(Source(None)).read1(), io.BufferedReader(Source(b"x", None)).read()])
room = bytearray(5)
reader = io.BufferedReader(Source(b"ab", b"cdefgh", b"ij"), 4)
print(reader.readinto(room), bytes(room), reader.readinto1(room), bytes(room), told(reader.seek, 0), told(reader.tell))


class Wrong(Source):
    answer = 99

    def readinto(self, room):
        return self.answer


print(told(io.BufferedReader(Wrong(), 8).read, 3))
Wrong.answer = -1
print(told(io.BufferedReader(Wrong(), 8).read, 3))
Wrong.answer = "x"
print(told(io.BufferedReader(Wrong(), 8).read, 3))

print("buffered writing")
sink = Sink()
writer = io.BufferedWriter(sink, 5)
print([writer.write(part) for part in (b"ab", b"cd", b"ef", b"0123456789", b"x")], sink.got)
writer.flush()
print(sink.got)
sink = Sink(2, 1)
writer = io.BufferedWriter(sink, 4)
writer.write(b"abc")
writer.flush()
print(sink.got)
sink = Sink(None, None, None, None)
writer = io.BufferedWriter(sink, 4)
print(writer.write(b"abc"), sink.got)
for act in lambda: writer.write(b"defgh"), writer.flush:
    try:
        act()
    except BlockingIOError as error:
        print(error.characters_written, sink.got)
sink.most = []
writer.close()
print(sink.got, sink.closed)
print(told(writer.write, b""))

print("a pair")
pair = io.BufferedRWPair(Source(b"in\nside"), sink := Sink())
print(pair.readline(), pair.read(), pair.write(b"out"), pair.readable(), pair.writable(), pair.seekable(), pair.flush(), sink.got)
pair.close()
print(pair.closed)

print("text")
print(io.TextIOWrapper(io.BufferedReader(Source(b"caf\xc3", b"\xa9\r", b"\nx\r", b"y")), "utf-8").readlines())
print(io.TextIOWrapper(io.BytesIO("é\r\nß".encode("utf-16")), "utf-16").read())


class Bytes(io.IOBase):
    """Only what text needs."""

    def __init__(self, data):
        self.data, self.calls = data, []

    def readable(self):
        return True

    def writable(self):
        return True

    def read(self, size=-1):
        self.calls.append(("read", size))
        part, self.data = (self.data, b"") if size < 0 else (self.data[:size], self.data[size:])
        return part

    def write(self, data):
        self.calls.append(("write", bytes(data)))
        return len(data)

    def flush(self):
        self.calls.append("flush")


class Read1(Bytes):
    def read1(self, size=-1):
        self.calls.append(("read1", size))
        part, self.data = self.data[:3], self.data[3:]
        return part


for kind in Bytes, Read1:
    below = kind(b"one\ntwo\nthree")
    text = io.TextIOWrapper(below, "utf-8")
    print(text.readline(), text.read(2), list(text), told(text.tell), told(text.read1) if hasattr(text, "read1") else "-")
    print(text.write("x\n"), text.flush(), below.calls)
below = Bytes(b"")
text = io.TextIOWrapper(below, "utf-8", line_buffering=True)
text.write("a"), text.write("b\n"), text.write("c\r"), print("d", file=text)
print(below.calls)
below = Bytes(b"")
text = io.TextIOWrapper(below, "utf-8", write_through=True)
text.write("a"), text.write("b\n")
print(below.calls)
below.read = lambda size=-1: "text"
print(told(text.read, 1))

print("classes made from those of io")


class Shouting(io.TextIOWrapper):
    def readline(self, *args):
        return super().readline(*args).upper()

    def write(self, text):
        return super().write(text + "!")


stream = Shouting(io.BytesIO(b"one\ntwo\n"))
print(list(stream), stream.read())
print("three", file=stream)
stream.flush()
print(stream.buffer.getvalue())


class Counting(io.BufferedReader):
    count = 0

    def readline(self, *args):
        self.count += 1
        return super().readline(*args)

    def read1(self, *args):
        self.count += 10
        return super().read1(*args)


reader = Counting(Source(b"a\nb\nc\n"))
print(list(reader), reader.count, io.TextIOWrapper(reader).read(1), reader.count)


class Strings(io.StringIO):
    def readline(self, *args):
        return "<" + io.StringIO.readline(self, *args) + ">" if self.tell() < 4 else ""


class Memory(io.BytesIO):
    def __next__(self):
        raise StopIteration


print(list(Strings("a\nb\nc\n")), list(Memory(b"a\n")), Memory(b"a\nb").readlines())

print("line ends by themselves")
decoder = io.IncrementalNewlineDecoder(None, True)
print([decoder.decode(part) for part in ("a\r", "\nb\r", "c\n", "\r")], decoder.decode("", True), decoder.newlines, decoder.getstate())
decoder.reset()
print(decoder.newlines, decoder.decode("x"))

print("text over memory")
for newline in None, "", "\n", "\r\n":
    text = io.TextIOWrapper(io.BytesIO("aé\r\nß\n€😀\rend".encode() * 30), "utf-8", newline=newline)
    text._CHUNK_SIZE = 5
    places = []
    while line := text.readline():
        places.append(text.tell() < 1 << 64)
    print(len(places), all(places), text.newlines, text.seek(0), len(list(text)), text.seek(0), len(text.readlines()), [n for n, line in enumerate(text)])
    text.seek(0)
    print(text.read(7), ascii(text.read(3)))
    text.seek(0, 2)
    print(text.write("new\n"), text.tell(), len(text.buffer.getvalue()))
    print("printed", 1, None, file=text)
    text.flush()
    print(ascii(text.buffer.getvalue()[-20:]))

print("far behind the end")
for place in 10 ** 12, 1 << 62:
    memory = io.BytesIO(b"abc")
    print(memory.seek(place), memory.read(), memory.readline(), memory.read(3), list(memory), memory.write(b""), memory.tell(), memory.getvalue())
text = io.StringIO("abc")
print(text.seek(10 ** 12), repr(text.read()), repr(text.readline()), text.tell(), text.getvalue())
