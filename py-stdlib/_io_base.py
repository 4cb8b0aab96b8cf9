"""What all streams share, and the errors of what they cannot do."""

from operator import index

# As CPython's. What `open` reads ahead is more: see `_io_raw`.
DEFAULT_BUFFER_SIZE = 8192
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


# The bit of a text stream's `_mode` that says that positions are told.
TELLING = 2

# The kinds of line ends that were seen, as bits.
RETURN, NEWLINE, BOTH = 1, 2, 4


def newline_kinds(seen):
    """What `newlines` of a stream is."""
    kinds = tuple(kind for bit, kind in ((RETURN, "\r"), (NEWLINE, "\n"), (BOTH, "\r\n")) if seen & bit)
    return kinds if len(kinds) > 1 else kinds[0] if kinds else None


class UnsupportedOperation(OSError, ValueError):
    pass


UnsupportedOperation.__module__ = "io"


def size_argument(size):
    """An int of at most 64 bits; -1 for None."""
    if size is None:
        return -1
    if not hasattr(type(size), "__index__"):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    n = index(size)
    if not -1 << 63 <= n < 1 << 63:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return n


def c_long(value):
    """An int that the host takes as a position or a length."""
    n = index(value)
    if not -1 << 63 <= n < 1 << 63:
        raise OverflowError("Python int too large to convert to C long")
    return n


def bytes_of(data):
    """What is written, as bytes."""
    if type(data) is bytes:
        return data
    try:
        with memoryview(data) as view:
            return bytes(view)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def writable_view(buffer, name, argument="argument"):
    """The bytes of what is filled."""
    try:
        view = memoryview(buffer)
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError(f"{name}() {argument} must be read-write bytes-like object, not {type(buffer).__name__}")
    with view:
        return view.cast("B")


class Unpicklable:
    def __reduce_ex__(self, protocol, /):
        raise TypeError(f"cannot pickle {type(self).__name__!r} instances")


class IOBase:
    """What all streams share."""

    _closed = False

    @property
    def closed(self):
        return self._closed

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def flush(self):
        self._check_open()

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _checkClosed(self, msg=None):
        self._check_open()

    def _checkReadable(self):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable.")

    def _checkWritable(self):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable.")

    def _checkSeekable(self):
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, offset, whence=SEEK_SET, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, SEEK_CUR)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def fileno(self):
        self._unsupported("fileno")

    def isatty(self):
        self._check_open()
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    # What the engine's `__iter__` and `__next__` of a buffer leave to Python.
    def _iter_on(self):
        self._check_open()
        return self

    def _next_on(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        size = size_argument(size)
        peek = getattr(self, "peek", None)
        line = bytearray()
        while size < 0 or len(line) < size:
            part = self._next_part(peek, size - len(line) if size >= 0 else -1)
            if not part:
                break
            line += part
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def _next_part(self, peek, most):
        """Bytes up to a line's end, as many as can be seen before they are read."""
        count = 1
        if peek is not None:
            ahead = peek(1)
            if not isinstance(ahead, bytes):
                raise OSError(f"peek() should have returned a bytes object, not '{type(ahead).__name__}'")
            if ahead:
                count = ahead.find(b"\n") + 1 or len(ahead)
                count = min(count, most) if most >= 0 else count
        part = self.read(count)
        if part is not None and not isinstance(part, bytes):
            raise OSError(f"read() should have returned a bytes object, not '{type(part).__name__}'")
        return part

    def readlines(self, hint=-1, /):
        hint = size_argument(hint)
        if hint <= 0:
            return list(self)
        lines, total = [], 0
        for line in self:
            lines.append(line)
            total += len(line)
            if total >= hint:
                break
        return lines

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    def read(self, size=-1, /):
        size = -1 if size is None else index(size)
        if size < 0:
            return self.readall()
        room = bytearray(size)
        count = self.readinto(room)
        return None if count is None else bytes(room[:count])

    def readall(self):
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            if not isinstance(part, bytes):
                raise TypeError("read() should return bytes")
            parts.append(part)
        return b"".join(parts) if parts else part

    def readinto(self, b, /):
        raise NotImplementedError

    def write(self, b, /):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    def read(self, size=-1, /):
        index(size)
        self._unsupported("read")

    def read1(self, size=-1, /):
        index(size)
        self._unsupported("read1")

    def write(self, b, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")

    def readinto(self, b, /):
        return self._read_by(self.read, b, "readinto")

    def readinto1(self, b, /):
        return self._read_by(self.read1, b, "readinto1")

    def _read_by(self, read, buffer, name):
        with writable_view(buffer, name) as room:
            data = read(len(room))
            if not isinstance(data, bytes):
                raise TypeError("read() should return bytes")
            if len(data) > len(room):
                raise ValueError(f"read() returned too much data: {len(room)} bytes requested, {len(data)} returned")
            room[:len(data)] = data
            return len(data)


class TextIOBase(IOBase):
    encoding = errors = newlines = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, s, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")
