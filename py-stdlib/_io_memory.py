"""Files in memory."""

from operator import index

from io import BufferedIOBase, SEEK_CUR, SEEK_END, SEEK_SET, TextIOBase, UnsupportedOperation


def _size(size):
    if size is not None and not hasattr(type(size), "__index__"):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    n = -1 if size is None else size.__index__()
    if not -1 << 63 <= n < 1 << 63:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return n


def _position(offset, whence):
    at, whence = index(offset), index(whence)
    if not -1 << 63 <= at < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    if not -1 << 31 <= whence < 1 << 31:
        raise OverflowError("Python int too large to convert to C int")
    return at, whence


class BytesIO(BufferedIOBase):
    """A binary stream over bytes."""

    def __init__(self, initial_bytes=b""):
        if initial_bytes is None:
            initial_bytes = b""
        try:
            with memoryview(initial_bytes) as view:
                self._data, self._at = bytearray(view), 0
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'") from None

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

    def read(self, size=-1, /):
        self._check_open()
        size = _size(size)
        end = len(self._data) if size < 0 else min(self._at + size, len(self._data))
        data = bytes(self._data[self._at:end])
        self._at = max(self._at, end)
        return data

    read1 = read

    def readline(self, size=-1, /):
        self._check_open()
        size = _size(size)
        end = self._data.find(b"\n", self._at) + 1 or len(self._data)
        return self.read(min(max(end - self._at, 0), size) if size >= 0 else max(end - self._at, 0))

    def write(self, b, /):
        self._check_open()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(b)
        if self._at > len(self._data):
            self._data.extend(bytes(self._at - len(self._data)))
        self._data[self._at:self._at + len(data)] = data
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
        size = self._at if size is None else _size(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size

    def close(self):
        self._closed = True
        self._data = bytearray()


class StringIO(TextIOBase):
    """A text stream over a str. What is written at the end stays in pieces until someone reads."""

    def __init__(self, initial_value="", newline="\n"):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline, self._pieces, self._text, self._at, self._end = newline, [], "", 0, 0
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _check_open(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def _whole(self):
        if self._pieces:
            self._text += "".join(self._pieces)
            self._pieces = []
        return self._text

    def getvalue(self):
        self._check_open()
        return self._whole()

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    line_buffering = False

    def write(self, s, /):
        self._check_open()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        count = len(s)
        if self._newline is None:
            s = s.replace("\r\n", "\n").replace("\r", "\n")
        elif self._newline in ("\r", "\r\n"):
            s = s.replace("\n", self._newline)
        if self._at == self._end:
            self._pieces.append(s)
            self._at = self._end = self._end + len(s)
            return count
        text = self._whole()
        if self._at > len(text):
            text += "\0" * (self._at - len(text))
        self._text = text[:self._at] + s + text[self._at + len(s):]
        self._at += len(s)
        self._end = len(self._text)
        return count

    def read(self, size=-1, /):
        self._check_open()
        size, text = _size(size), self._whole()
        end = self._end if size < 0 else min(self._at + size, self._end)
        part = text[self._at:end]
        self._at = max(self._at, end)
        return part

    def readline(self, size=-1, /):
        self._check_open()
        size, text = _size(size), self._whole()
        end = self._line_end(text)
        if 0 <= size < end - self._at:
            end = self._at + size
        part = text[self._at:end]
        self._at = max(self._at, end)
        return part

    def _line_end(self, text):
        if self._newline == "":
            n, r = text.find("\n", self._at), text.find("\r", self._at)
            if r >= 0 and (n < 0 or r < n):
                return r + (2 if n == r + 1 else 1)
            return n + 1 or len(text)
        sign = self._newline or "\n"
        at = text.find(sign, self._at)
        return at + len(sign) if at >= 0 else len(text)

    def seek(self, cookie, whence=SEEK_SET, /):
        self._check_open()
        cookie, whence = _position(cookie, whence)
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == SEEK_SET and cookie < 0:
            raise ValueError(f"Negative seek position {cookie}")
        if whence != SEEK_SET and cookie != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._at = cookie if whence == SEEK_SET else self._at if whence == SEEK_CUR else self._end
        return self._at

    def tell(self):
        self._check_open()
        return self._at

    def truncate(self, pos=None, /):
        self._check_open()
        pos = self._at if pos is None else _size(pos)
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._text = self._whole()[:pos]
        self._end = len(self._text)
        return pos

    def close(self):
        self._closed = True
        self._pieces, self._text = [], ""
