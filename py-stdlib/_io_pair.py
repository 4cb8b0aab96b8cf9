"""Two streams as one."""

from _io_base import BufferedIOBase, DEFAULT_BUFFER_SIZE, IOBase
from _io_buffered import BufferedReader, BufferedWriter


class BufferedRWPair(BufferedIOBase):
    """A stream to read and another to write, as one."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        IOBase._checkReadable(reader)
        IOBase._checkWritable(writer)
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readinto(self, b, /):
        return self.reader.readinto(b)

    def readinto1(self, b, /):
        return self.reader.readinto1(b)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def write(self, b, /):
        return self.writer.write(b)

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def flush(self):
        self.writer.flush()

    def isatty(self):
        return self.writer.isatty() or self.reader.isatty()

    closed = property(lambda self: self.writer.closed)

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()
