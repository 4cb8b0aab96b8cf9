"""Buffered binary streams. What is at hand the engine's buffer gives; here is what has to ask the stream below."""

from _io import _ByteBuffer
from operator import index

from _io_base import BufferedIOBase, DEFAULT_BUFFER_SIZE, IOBase, SEEK_CUR, SEEK_SET, Unpicklable, bytes_of, size_argument, writable_view
from _io_raw import BLOCK_SIZE, BLOCK_SIZE_FIRST, FileIO, _Writer, _writers

_EAGAIN = 11


class _Buffered(Unpicklable, _ByteBuffer, BufferedIOBase):
    """Bytes read ahead, and bytes not yet written, of a raw stream."""

    raw = None
    _reads = _writes = False

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._begin(raw, buffer_size)

    def _begin(self, raw, buffer_size):
        if self._reads:
            IOBase._checkReadable(raw)
        if self._writes:
            IOBase._checkWritable(raw)
        buffer_size = index(buffer_size)
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self.raw, self._size, self._block = raw, buffer_size, None
        # Only what is exactly a file of the host's has nothing else to say about reading and closing.
        self._attach(raw if type(raw) is FileIO else None, type(self) in _PLAIN)

    def _read_in_blocks(self):
        """Read more at once the longer the file is read on: for files that were opened without a size of buffer."""
        self._size = BLOCK_SIZE
        self._block = BLOCK_SIZE_FIRST
        return self

    name = property(lambda self: self._attached().name)
    mode = property(lambda self: self._attached().mode)
    closed = property(lambda self: self._attached().closed)

    def _attached(self):
        raw = self.raw
        if raw is None:
            raise ValueError("raw stream has been detached")
        return raw

    def _check(self, message):
        if self._attached().closed:
            raise ValueError(message)

    def readable(self):
        return self._reads and self._attached().readable()

    def writable(self):
        return self._writes and self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def isatty(self):
        return self._attached().isatty()

    def fileno(self):
        return self._attached().fileno()

    def detach(self):
        raw = self._attached()
        self.flush()
        self._forget()
        self.raw = None
        return raw

    def _forget(self):
        """Nothing is at hand, and nothing is done without asking."""
        self._read_ahead(b"")
        self._room = 0
        self._attach(None, False)

    # -- the raw stream

    def _raw_read(self, size):
        """At most so many bytes; None where the stream would have to wait."""
        raw = self.raw
        if type(raw) is FileIO:
            return raw.read(size)
        room = bytearray(size)
        with memoryview(room) as view:
            count = raw.readinto(view)
        if count is None:
            return None
        try:
            count = index(count)
        except TypeError as error:
            raise OSError("raw readinto() failed") from error
        if not 0 <= count <= size:
            raise OSError(f"raw readinto() returned invalid length {count} (should have been between 0 and {size})")
        return bytes(room[:count])

    def _raw_write(self, data):
        if type(self.raw) is FileIO:
            return self.raw.write(data)
        with memoryview(data) as view:
            count = self.raw.write(view)
        if count is not None and not 0 <= count <= len(data):
            raise OSError(f"raw write() returned invalid length {count} (should have been between 0 and {len(data)})")
        return count

    def _raw_seek(self, target, whence):
        position = self.raw.seek(target, whence)
        if position < 0:
            raise OSError(f"Raw stream returned invalid position {position}")
        return position

    def _fill(self):
        """Read a block ahead; how many bytes, or None where the stream would have to wait."""
        size = self._size
        if self._block is not None:
            size = self._block
            self._block = min(size * 2, BLOCK_SIZE)
        data = self._raw_read(size)
        self._read_ahead(data or b"")
        return None if data is None else len(data)

    def _rewind(self):
        """What was read ahead is not where the next write goes."""
        unread = self._unread
        self._read_ahead(b"")
        if unread:
            self._raw_seek(-unread, SEEK_CUR)

    # -- reading

    def _check_reads(self, name):
        if not self._reads:
            self._unsupported(name)

    def _read_on(self, size=-1):
        if not self._reads:
            return BufferedIOBase.read(self, size)
        size = size_argument(size)
        self._attached()
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._check("read of closed file")
        if self._held:
            self._write_held()
        return self._read_all() if size < 0 else self._read_some(size)

    def _read_all(self):
        here = self._take(-1)
        if self._writes:
            self._rewind()
        read = getattr(self.raw, "readall", None)
        if read is not None:
            rest = read()
            if rest is None:
                return here or None
            if not isinstance(rest, bytes):
                raise TypeError("readall() should return bytes")
            return here + rest if here else rest
        parts = [here]
        while part := self.raw.read():
            if not isinstance(part, bytes):
                raise TypeError("read() should return bytes")
            parts.append(part)
        return b"".join(parts) if part is not None or len(parts) > 1 or here else None

    def _read_some(self, size):
        here = self._take(size)
        parts = [here] if here else []
        size -= len(here)
        while size > 0:
            # Whole blocks go past the buffer.
            if size >= self._size and self._block is None:
                part = self._raw_read(size - size % self._size)
            elif self._block is not None and size >= self._block:
                part = self._raw_read(size)
            else:
                part = None if self._fill() is None else self._take(size)
            if not part:
                if part is None and not parts:
                    return None
                break
            parts.append(part)
            size -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def read1(self, size=-1, /):
        size = index(size)
        self._check_reads("read1")
        self._attached()
        self._check("read of closed file")
        if size < 0:
            size = self._size
        if size == 0:
            return b""
        if not self._unread:
            if self._held:
                self._write_held()
            if self._block is None or size > BLOCK_SIZE:
                self._read_ahead(b"")
                return self._raw_read(size) or b""
            self._fill()
        return self._take(size)

    def readinto(self, b, /):
        return self._read_into(b, "readinto", False)

    def readinto1(self, b, /):
        return self._read_into(b, "readinto1", True)

    def _read_into(self, buffer, name, once):
        with writable_view(buffer, name) as room:
            self._check_reads("read1" if once else "read")
            self._check("readinto of closed file")
            if self._held:
                self._write_held()
            done = 0
            while done < len(room):
                part = self._take(len(room) - done)
                if not part:
                    if once and done:
                        break
                    left = len(room) - done
                    part = self._raw_read(left) if left > self._size else None if self._fill() is None else self._take(left)
                    if not part:
                        return None if part is None and not done else done
                room[done:done + len(part)] = part
                done += len(part)
            return done

    def _line_on(self, size=-1):
        if not self._reads:
            return IOBase.readline(self, size)
        size = size_argument(size)
        self._check("readline of closed file")
        if self._held:
            self._write_held()
        parts = []
        while (line := self._line(size)) is None:
            part = self._take(size)
            parts.append(part)
            size -= len(part) if size >= 0 else 0
            if size == 0 or not self._fill():
                break
        else:
            parts.append(line)
        return b"".join(parts)

    def _next_on(self):
        line = self._line_on() if type(self) in _PLAIN else self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1, /):
        if type(self) in _PLAIN and hint in (None, -1) and self._reads and not self.closed:
            lines = []
            while line := self.readline():
                lines.append(line)
                self._add_lines(lines)
            return lines
        return IOBase.readlines(self, hint)

    # -- writing

    def _write_on(self, b):
        if not self._writes:
            self._unsupported("write")
        b = bytes_of(b)
        self._check("write to closed file")
        if self._reads:
            self._rewind()
        if self._held + len(b) > self._size:
            return self._write_much(b)
        self._keep(b)
        return len(b)

    def _keep(self, data):
        self._hold(data)
        if self._held:
            self._room = self._size
            self._note_held()

    def _give_up(self):
        """What is held can never be written."""
        self._release()
        self._room = 0
        _writers.pop(id(self), None)

    def _write_much(self, data):
        """What does not fit behind what is held."""
        try:
            self._write_held()
        except BlockingIOError:
            room = self._size - self._held
            self._keep(data[:room])
            if room >= len(data):
                return len(data)
            raise BlockingIOError(_EAGAIN, "write could not complete without blocking", room) from None
        written = 0
        while len(data) - written > self._size:
            count = self._raw_write(data[written:] if written else data)
            if count is None:
                self._keep(data[written:written + self._size])
                raise BlockingIOError(_EAGAIN, "write could not complete without blocking", written + self._size)
            written += count
        self._keep(data[written:] if written else data)
        return len(data)

    def _write_held(self):
        data = self._release()
        try:
            while data:
                count = self._raw_write(data)
                if count is None:
                    raise BlockingIOError(_EAGAIN, "write could not complete without blocking", 0)
                data = data[count:]
        finally:
            self._hold(data)

    def flush(self):
        if not self._writes:
            return self._attached().flush()
        self._check("flush of closed file")
        if self._held:
            self._write_held()
        if self._reads:
            self._rewind()

    # -- positions

    def _tell_on(self):
        return self._attached().tell() - self._unread + self._held

    def _seek_on(self, target, whence=SEEK_SET):
        self._attached()
        whence = index(whence)
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        self._check("seek of closed file")
        IOBase._checkSeekable(self.raw)
        target = index(target)
        if not -1 << 63 <= target < 1 << 63:
            raise ValueError("cannot fit 'int' into an offset-sized integer")
        if self._held:
            self._write_held()
        if whence == SEEK_CUR:
            target -= self._unread
        position = self._raw_seek(target, whence)
        self._read_ahead(b"")
        if self._block is not None:
            self._block = BLOCK_SIZE_FIRST
        return position

    def truncate(self, size=None, /):
        self._check("truncate of closed file")
        if not self._writes:
            self._unsupported("truncate")
        self.flush()
        return self.raw.truncate(size)

    def close(self):
        raw = self._attached()
        if raw.closed:
            return
        try:
            self.flush()
        finally:
            _writers.pop(id(self), None)
            self._read_ahead(b"")
            self._room = 0
            raw.close()

    def __repr__(self):
        try:
            name = self.name
        except (AttributeError, ValueError):
            return f"<{_shown(self)}>"
        return f"<{_shown(self)} name={name!r}>"


def _shown(stream):
    cls = type(stream)
    return f"_io.{cls.__name__}" if cls.__module__ == "_io" else f"{cls.__module__}.{cls.__qualname__}"


class _Peeking:
    def peek(self, size=0, /):
        index(size)
        self._check("peek of closed file")
        if self._held:
            self._write_held()
        if not self._unread:
            self._fill()
        return self._peek()


class BufferedReader(_Peeking, _Buffered):
    """Buffered reading of a raw stream."""

    _reads = True


class BufferedWriter(_Writer, _Buffered):
    """Buffered writing to a raw stream."""

    _writes = True


class BufferedRandom(_Writer, _Peeking, _Buffered):
    """Buffered reading and writing of a raw stream that can be sought in."""

    _reads = _writes = True

    def _begin(self, raw, buffer_size):
        IOBase._checkSeekable(raw)
        super()._begin(raw, buffer_size)


_PLAIN = {BufferedReader, BufferedWriter, BufferedRandom}
