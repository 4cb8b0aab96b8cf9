"""Files in memory."""

from _io import _ByteMemory, _TextBuffer
from operator import index

from _io_base import BufferedIOBase, SEEK_CUR, SEEK_END, SEEK_SET, TextIOBase, size_argument, writable_view


def _position(offset, whence):
    at, whence = index(offset), index(whence)
    if not -1 << 63 <= at < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    if not -1 << 31 <= whence < 1 << 31:
        raise OverflowError("Python int too large to convert to C int")
    return at, whence


class BytesIO(_ByteMemory, BufferedIOBase):
    """A binary stream over bytes."""

    def __init__(self, initial_bytes=b""):
        try:
            with memoryview(b"" if initial_bytes is None else initial_bytes) as view:
                self._start(bytearray(view), type(self) is BytesIO)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'") from None

    closed = property(lambda self: not self._open)

    def getvalue(self):
        self._check_open()
        return bytes(self._data)

    def getbuffer(self):
        self._check_open()
        return memoryview(self._data)

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    # What the engine leaves: streams that are closed, and arguments that are no plain ints and bytes.
    def _read_on(self, size=-1):
        self._check_open()
        return self.read(size_argument(max(size_argument(size), -1)))

    def _line_on(self, size=-1):
        self._check_open()
        return self.readline(max(size_argument(size), -1))

    def readlines(self, hint=-1, /):
        hint = size_argument(hint)
        lines, total = [], 0
        while line := _ByteMemory.readline(self):
            lines.append(line)
            total += len(line)
            if 0 < hint <= total:
                break
        return lines

    def _write_on(self, b):
        self._check_open()
        raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")

    def readinto(self, b, /):
        with writable_view(b, "readinto") as room:
            self._check_open()
            data = self._data[self._at:self._at + len(room)]
            room[:len(data)] = data
            self._at += len(data)
            return len(data)

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        offset, whence = _position(offset, whence)
        if whence == SEEK_SET:
            if offset < 0:
                raise ValueError(f"negative seek value {offset}")
            self._at = offset
        elif whence in (SEEK_CUR, SEEK_END):
            self._at = max((self._at if whence == SEEK_CUR else len(self._data)) + offset, 0)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        return self._at

    def tell(self):
        self._check_open()
        return self._at

    def truncate(self, size=None, /):
        self._check_open()
        size = self._at if size is None else size_argument(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size

    def close(self):
        if self._open:
            self._data.clear()
            self._open = False

    def __getstate__(self):
        self._check_open()
        return bytes(self._data), self._at, dict(self.__dict__) or None

    def __setstate__(self, state):
        data, at, attributes = state
        BytesIO.__init__(self, data)
        self._at = at
        if attributes:
            self.__dict__.update(attributes)


# Bits of `_mode`, as the engine's buffer reads them; what ends a line stands above.
_PLAIN, _MEMORY, _WRITES_UTF8 = 1, 32, 64
_ENDS = {None: 0, "\n": 0, "\r": 1 << 8, "\r\n": 2 << 8, "": 3 << 8}
_ROOM = 1 << 30


def _decoder(translate):
    from _io_newlines import IncrementalNewlineDecoder
    return IncrementalNewlineDecoder(None, translate)


class StringIO(_TextBuffer, TextIOBase):
    """A text stream over a str. What is written at the end is held until someone looks."""

    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in _ENDS:
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._closed, self._newline, self._beyond = False, newline, 0
        self._decoder = _decoder(True) if newline is None else None
        self._attach(None, _ENDS[newline] | _MEMORY | _WRITES_UTF8 | (_PLAIN if type(self) is StringIO else 0))
        self._release()
        self._come("", None, 0)
        if initial_value:
            self._come(self._translated(initial_value), None, 0)

    def _check_open(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def _translated(self, text):
        if self._decoder is not None:
            return self._decoder.decode(text, True)
        return text.replace("\n", self._newline) if self._newline in ("\r", "\r\n") else text

    def _whole(self):
        """All of the text, which is at hand then."""
        if self._held:
            text = self._text + self._release().decode("utf-8", "surrogatepass")
            self._come(text, None, 0)
            self._take(-1)
        return self._text

    def getvalue(self):
        self._check_open()
        return self._whole()

    @property
    def newlines(self):
        self._check_open()
        if self._newline == "":
            decoder = _decoder(False)
            decoder.decode(self._whole(), True)
            return decoder.newlines
        return None if self._decoder is None else self._decoder.newlines

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    # What the engine leaves.
    def _write_on(self, text):
        self._check_open()
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got {type(text).__name__!r}")
        count = len(text)
        text = self._translated(text)
        if not text:
            return count
        if self._held:
            self._hold(text.encode("utf-8", "surrogatepass"))
            return count
        whole, at = self._text, self._used
        if at + self._beyond < len(whole):
            self._place(whole[:at] + text + whole[at + len(text):], at + len(text))
            return count
        if self._beyond:
            self._place(whole + "\0" * self._beyond, len(whole) + self._beyond)
        self._hold(text.encode("utf-8", "surrogatepass"))
        if self._newline in ("", "\n"):
            self._room = _ROOM
        return count

    def _place(self, text, at):
        self._come(text, None, 0)
        self._take(at)
        self._beyond = max(at - len(text), 0)

    def _read_on(self, size=-1):
        self._check_open()
        size = size_argument(size)
        self._whole()
        return self._take(size if size >= 0 else -1)

    def _line_on(self, size=-1, head=""):
        self._check_open()
        if head:
            return head
        size = size_argument(size)
        self._whole()
        line = self._line("", size if size >= 0 else -1)
        return self._take(-1) if line is None else line

    def _iter_on(self):
        self._check_open()
        return self

    def _next_on(self, size=-1, head=""):
        line = self._line_on(-1, head) if type(self) is StringIO else self.readline()
        if not line:
            raise StopIteration
        return line

    def seek(self, cookie, whence=SEEK_SET, /):
        self._check_open()
        cookie, whence = _position(cookie, whence)
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == SEEK_SET and cookie < 0:
            raise ValueError(f"Negative seek position {cookie}")
        if whence != SEEK_SET and cookie != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence != SEEK_CUR:
            whole = self._whole()
            self._room = 0
            self._place(whole, cookie if whence == SEEK_SET else len(whole))
        return self.tell()

    def tell(self):
        self._check_open()
        self._whole()
        return self._used + self._beyond

    def truncate(self, pos=None, /):
        self._check_open()
        at = self.tell()
        size = at if pos is None else size_argument(pos)
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._place(self._whole()[:size], at)
        return size

    def close(self):
        self._closed = True
        self._release()
        self._come("", None, 0)
        self._attach(None, 0)

    def __getstate__(self):
        self._check_open()
        value, kept = self._whole(), ("_closed", "_newline", "_beyond", "_decoder")
        attributes = {name: held for name, held in self.__dict__.items() if name not in kept}
        return value, "" if self._newline is None else self._newline, self.tell(), attributes or None

    def __setstate__(self, state):
        value, newline, at, attributes = state
        StringIO.__init__(self, "", newline)
        self._place(value, at)
        if attributes:
            self.__dict__.update(attributes)
