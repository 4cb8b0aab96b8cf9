"""Files and streams: `open`, and the classes of the objects that it gives.

Bytes come from and go to the host through the capability `fs`, in blocks; decoding, lines and buffering are here.
"""

__all__ = [
    "BlockingIOError", "BufferedIOBase", "BufferedRandom", "BufferedReader", "BufferedWriter", "BytesIO", "DEFAULT_BUFFER_SIZE", "FileIO", "IOBase",
    "RawIOBase", "SEEK_CUR", "SEEK_END", "SEEK_SET", "StringIO", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "open", "open_code", "text_encoding",
]

# Larger than CPython's 8 KiB: every block is a call to the host.
DEFAULT_BUFFER_SIZE = 131072
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2

BlockingIOError = BlockingIOError


class UnsupportedOperation(OSError, ValueError):
    pass


def __getattr__(name):
    # Files in memory are a module of their own, loaded when first named.
    if name in ("BytesIO", "StringIO"):
        import _io_memory
        value = globals()[name] = getattr(_io_memory, name)
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), "BytesIO", "StringIO"})


def text_encoding(encoding, stacklevel=2):
    return "utf-8" if encoding is None else encoding


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

    def _check_readable(self):
        self._check_open()
        if not self.readable():
            raise UnsupportedOperation("not readable")

    def _check_writable(self):
        self._check_open()
        if not self.writable():
            raise UnsupportedOperation("not writable")

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

    def readline(self, size=-1, /):
        size = -1 if size is None else size
        line = bytearray()
        while size < 0 or len(line) < size:
            byte = self.read(1)
            if not byte:
                break
            line += byte
            if byte == b"\n":
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        if hint is None or hint <= 0:
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
        self._unsupported("read")

    def write(self, b, /):
        self._unsupported("write")

    def readall(self):
        return self.read(-1)


class BufferedIOBase(IOBase):
    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def write(self, b, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")

    def readinto(self, b, /):
        return _read_into(self.read, b)

    def readinto1(self, b, /):
        return _read_into(self.read1, b)


def _read_into(read, buffer):
    """Fills what is bytes-like and writable; how many bytes came."""
    try:
        view = memoryview(buffer)
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError(f"readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}")
    with view, view.cast("B") as room:
        data = read(len(room))
        room[:len(data)] = data
        return len(data)


class TextIOBase(IOBase):
    encoding = errors = newlines = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def write(self, s, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


def _path_text(file):
    if isinstance(file, bytes):
        return file.decode("utf-8", "surrogateescape")
    return file


# Open files by number, as `fileno` and `os.open` give them: the host's handle and the name. 0 to 2 are the standard streams.
_numbers = {}


def _take_number(handle, name):
    number = 3
    while number in _numbers:
        number += 1
    _numbers[number] = handle, name
    return number


def _number_named(number):
    """The host's handle and the name behind a number."""
    found = _numbers.get(number)
    if found is None:
        raise OSError(9, "Bad file descriptor")
    return found


def _open_by_host(name, mode):
    """A handle of the host's. Where there are no more, those that were forgotten are closed first."""
    import fs
    if _writers:
        # Where CPython would have dropped, and so flushed, a writer that nobody closed.
        _flush_all()
    try:
        return fs._open(_path_text(name), mode)
    except OSError as error:
        if error.errno != _EMFILE:
            raise
    _close_forgotten()
    return fs._open(_path_text(name), mode)


class FileIO(RawIOBase):
    """An open file of the host's, without buffering."""

    def __init__(self, file, mode="r", closefd=True, opener=None):
        import fs
        plain = mode.replace("b", "")
        if plain not in ("r", "w", "x", "a", "r+", "w+", "x+", "a+"):
            if mode and all(c in "rwxab+" for c in mode) and sum(c in "rwxa" for c in mode) != 1:
                raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
            raise ValueError(f"invalid mode: {mode}")
        self._fs, self._number, self.closefd = fs, None, bool(closefd)
        if isinstance(file, int):
            if file < 0:
                raise ValueError("negative file descriptor")
            self._handle, _ = _number_named(file)
            self._number = file
        elif not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        elif opener is not None:
            self._number = _opened(opener, file, plain)
            self._handle, _ = _number_named(self._number)
        else:
            self._handle = _open_by_host(file, plain)
        self.name, self._plain = file, plain
        self._reads = "r" in plain or "+" in plain
        self._writes = plain != "r"

    def _check_open(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    @property
    def mode(self):
        shown = self._plain[0] + "b"
        return "rb+" if self._plain == "w+" else shown + ("+" if "+" in self._plain else "")

    def fileno(self):
        self._check_open()
        if self._number is None:
            self._number = _take_number(self._handle, self.name)
        return self._number

    def readable(self):
        self._check_open()
        return self._reads

    def writable(self):
        self._check_open()
        return self._writes

    def seekable(self):
        self._check_open()
        return True

    def read(self, size=-1, /):
        self._check_open()
        if not self._reads:
            raise UnsupportedOperation("File not open for reading")
        return self._fs._read(self._handle, -1 if size is None else size)

    def readinto(self, b, /):
        return _read_into(self.read, b)

    def write(self, b, /):
        self._check_open()
        if not self._writes:
            raise UnsupportedOperation("File not open for writing")
        return self._fs._write(self._handle, bytes(b))

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        return self._fs._seek(self._handle, offset, whence)

    def tell(self):
        self._check_open()
        return self._fs._tell(self._handle)

    def truncate(self, size=None, /):
        self._check_open()
        if not self._writes:
            raise UnsupportedOperation("File not open for writing")
        return self._fs._truncate(self._handle, size)

    def close(self):
        if not self._closed:
            self._closed = True
            if self.closefd:
                if self._number is not None:
                    _numbers.pop(self._number, None)
                self._fs._close(self._handle)

    def __del__(self):
        # Not closed yet: what refers to it may have a `__del__` of its own that still uses it, and may run later than this one.
        if not self._closed and getattr(self, "_handle", None) is not None and self.closefd:
            _forgotten.append(self)

    def __repr__(self):
        if self._closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>"


def _opened(opener, file, plain):
    """The number that a script's own opener gives."""
    import os
    access = os.O_RDWR if "+" in plain else os.O_RDONLY if plain == "r" else os.O_WRONLY
    more = {"r": 0, "w": os.O_CREAT | os.O_TRUNC, "x": os.O_CREAT | os.O_EXCL, "a": os.O_CREAT | os.O_APPEND}
    number = opener(file, access | more[plain[0]] | os.O_CLOEXEC)
    if not isinstance(number, int):
        raise TypeError("expected integer from opener")
    if number < 0:
        raise ValueError(f"opener returned {number}")
    return number


# Files that nobody can use any more and nobody closed. They stay open until their handles are needed.
_forgotten = []
_EMFILE = 24


def _close_forgotten():
    """There are no more handles: finds the files that were forgotten and closes them."""
    import gc
    gc.collect()
    while _forgotten:
        _forgotten.pop().close()


# Writers that may hold bytes back, so that they can be flushed when the script ends without closing them.
_writers = {}


def _flush_all():
    """Called before a file is opened and as the script ends."""
    for key, writer in list(_writers.items()):
        try:
            writer.flush()
        except (OSError, ValueError):
            pass
        else:
            _writers.pop(key, None)


class _Buffered(BufferedIOBase):
    """Bytes read ahead, and bytes not yet written, of a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("invalid buffer size")
        self.raw, self._size = raw, max(buffer_size, 1)
        self._ahead, self._at = b"", 0
        self._held, self._held_size = [], 0
        self._text = None

    name = property(lambda self: self.raw.name)
    mode = property(lambda self: self.raw.mode)
    closed = property(lambda self: self.raw is None or self.raw.closed)

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def isatty(self):
        return self.raw.isatty()

    def fileno(self):
        return self.raw.fileno()

    def detach(self):
        self.flush()
        self._ahead, self._at = b"", 0
        raw, self.raw = self.raw, None
        return raw

    def _fill(self, size):
        self._ahead, self._at = self.raw.read(max(size, self._size)), 0
        return len(self._ahead)

    def read(self, size=-1, /):
        self._check_open()
        if not self.raw.readable():
            raise UnsupportedOperation("read")
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._write_held()
        here, start = self._ahead, self._at
        if size is None or size < 0:
            self._ahead, self._at = b"", 0
            rest = self.raw.read(-1)
            return here[start:] + rest if start < len(here) else rest
        if start + size <= len(here):
            self._at = start + size
            return here[start:self._at]
        parts, missing = [here[start:]], size - (len(here) - start)
        while missing > 0 and self._fill(missing):
            part = self._ahead[:missing]
            self._at = len(part)
            parts.append(part)
            missing -= len(part)
        if missing > 0:
            self._ahead, self._at = b"", 0
        return b"".join(parts)

    def __next__(self):
        # While bytes are there that were read ahead, nothing is held back and nothing is closed.
        end = self._ahead.find(b"\n", self._at) + 1
        if end:
            start, self._at = self._at, end
            return self._ahead[start:end]
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def read1(self, size=-1, /):
        self._check_readable()
        self._write_held()
        if self._at >= len(self._ahead) and not self._fill(1):
            return b""
        end = len(self._ahead) if size is None or size < 0 else min(self._at + size, len(self._ahead))
        data, self._at = self._ahead[self._at:end], end
        return data

    def peek(self, size=0, /):
        self._check_readable()
        self._write_held()
        if self._at >= len(self._ahead):
            self._fill(1)
        return self._ahead[self._at:]

    def readline(self, size=-1, /):
        if self.closed:
            raise ValueError("readline of closed file")
        if not self.raw.readable():
            raise UnsupportedOperation("read")
        self._write_held()
        size = -1 if size is None else size
        parts = []
        while True:
            end = self._ahead.find(b"\n", self._at) + 1
            stop = end or len(self._ahead)
            if 0 <= size < stop - self._at:
                stop, end = self._at + size, 1
            part = self._ahead[self._at:stop]
            self._at = stop
            if end and not parts:
                return part
            parts.append(part)
            size -= len(part) if size >= 0 else 0
            if end or size == 0 or not self._fill(1):
                return b"".join(parts)

    def write(self, b, /):
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._check_open()
        if not self.raw.writable():
            raise UnsupportedOperation("write")
        data = bytes(b)
        if self._ahead:
            self._forget_ahead()
        self._held.append(data)
        self._held_size += len(data)
        if self._held_size >= self._size:
            self._write_held()
        elif id(self) not in _writers:
            _writers[id(self)] = self
        return len(data)

    def _write_held(self):
        if self._held:
            data = self._held[0] if len(self._held) == 1 else b"".join(self._held)
            self._held, self._held_size = [], 0
            while data:
                written = self.raw.write(data)
                data = data[written:]

    def _forget_ahead(self):
        """Bytes that were read ahead are not where the next write goes."""
        unread = len(self._ahead) - self._at
        self._ahead, self._at = b"", 0
        if unread:
            self.raw.seek(-unread, SEEK_CUR)

    def flush(self):
        self._check_open()
        self._write_held()

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        self._write_held()
        if whence == SEEK_CUR:
            offset -= len(self._ahead) - self._at
        self._ahead, self._at = b"", 0
        return self.raw.seek(offset, whence)

    def tell(self):
        self._check_open()
        return self.raw.tell() - (len(self._ahead) - self._at) + self._held_size

    def truncate(self, size=None, /):
        self._check_writable()
        self._write_held()
        return self.raw.truncate(self.tell() if size is None else size)

    def close(self):
        if self.raw is not None and not self.raw.closed:
            _writers.pop(id(self), None)
            self._ahead, self._at = b"", 0
            try:
                self._write_held()
            finally:
                self.raw.close()

    def __repr__(self):
        return f"<_io.{type(self).__name__} name={self.name!r}>"


class BufferedReader(_Buffered):
    pass


class BufferedWriter(_Buffered):
    pass


class BufferedRandom(_Buffered):
    pass


_UTF8_NAMES = ("utf-8", "utf8", "utf_8", "u8", "cp65001")
_BYTE_NAMES = ("latin-1", "latin1", "latin_1", "iso-8859-1", "iso8859-1", "ascii", "us-ascii", "cp1252", "windows-1252", "cp437", "iso-8859-15")


def _whole_utf8(data):
    """How many of the bytes are whole characters; a character cut off at the end waits for its rest."""
    for back in range(1, min(4, len(data)) + 1):
        byte = data[-back]
        if byte >= 0xC0:
            needed = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return len(data) - back if needed > back else len(data)
        if byte < 0x80:
            break
    return len(data)


class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._encoding = "UTF-8" if encoding in (None, "locale") else encoding
        self._errors = "strict" if errors is None else errors
        "".encode(self._encoding)
        self._codec = self._encoding.lower()
        self.buffer, self._newline = buffer, newline
        self.line_buffering, self.write_through = line_buffering, write_through
        self._pending = b""
        self._lines, self._tail = None, ""
        self._ended = self._started = False
        self._kinds = set()
        self._out, self._out_size = [], 0
        self._iterating = False
        if self._codec == "utf-8-sig" or self._codec == "utf_8_sig":
            self._signed = True
            self._codec = "utf-8"
        else:
            self._signed = False

    name = property(lambda self: self.buffer.name)
    closed = property(lambda self: self.buffer is None or self.buffer.closed)
    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)

    @property
    def newlines(self):
        kinds = tuple(k for k in ("\r", "\n", "\r\n") if k in self._kinds)
        return kinds if len(kinds) > 1 else kinds[0] if kinds else None

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def isatty(self):
        return self.buffer.isatty()

    def fileno(self):
        return self.buffer.fileno()

    # -- reading

    def _decode(self, data, final):
        """Text of the bytes so far; what is cut off waits."""
        if self._pending:
            data, self._pending = self._pending + data, b""
        if not final:
            if self._codec in _UTF8_NAMES:
                whole = _whole_utf8(data)
                if whole < len(data):
                    data, self._pending = data[:whole], data[whole:]
            elif self._codec not in _BYTE_NAMES:
                # Other codecs are decoded when all is there.
                self._pending = data
                return ""
        text = data.decode(self._codec, self._errors)
        if self._signed and not self._started and text:
            text = text[1:] if text[0] == "\ufeff" else text
        self._started = self._started or bool(text)
        return text

    def _translate(self, text):
        if self._newline is not None:
            return text
        if "\r" in text:
            crlf = text.count("\r\n")
            if crlf:
                self._kinds.add("\r\n")
                text = text.replace("\r\n", "\n")
            if "\r" in text:
                self._kinds.add("\r")
                text = text.replace("\r", "\n")
        if "\n" in text:
            self._kinds.add("\n")
        return text

    def _more(self):
        """Decode one block more behind what is there; false at the end of the file."""
        while not self._ended:
            data = self.buffer.read1(DEFAULT_BUFFER_SIZE)
            self._ended = not data
            text = self._decode(data, self._ended)
            if self._newline in (None, "") and text.endswith("\r") and not self._ended:
                # It may be half of a line end.
                self._pending = b"\r" + self._pending
                text = text[:-1]
            if text:
                self._tail += self._translate(text)
                return True
        return False

    def _unread(self):
        """All text that is decoded and not yet given out."""
        if self._lines is not None:
            rest = [line + "\n" for line in self._lines]
            self._lines = None
            if rest:
                self._tail = "".join(rest) + self._tail
        text, self._tail = self._tail, ""
        return text

    def read(self, size=-1, /):
        self._check_readable()
        self._write_out()
        size = -1 if size is None else size
        if size < 0:
            text = self._unread()
            if not self._ended:
                rest = self._translate(self._decode(self.buffer.read(-1), True))
                self._ended = True
                return text + rest if text else rest
            return text
        self._tail = self._unread()
        while len(self._tail) < size and self._more():
            pass
        text, self._tail = self._tail[:size], self._tail[size:]
        return text

    def __next__(self):
        if self._lines is not None:
            for line in self._lines:
                return line + "\n"
            self._lines = None
        return self._next_block()

    def _next_block(self):
        self._check_readable()
        self._write_out()
        self._iterating = True
        if self._newline not in (None, "\n"):
            line = self.readline()
            if not line:
                self._iterating = False
                raise StopIteration
            return line
        while "\n" not in self._tail:
            if not self._more():
                line, self._tail, self._iterating = self._tail, "", False
                if not line:
                    raise StopIteration
                return line
        lines = self._tail.split("\n")
        self._tail = lines.pop()
        self._lines = iter(lines)
        return next(self._lines) + "\n"

    def readline(self, size=-1, /):
        self._check_readable()
        self._write_out()
        size = -1 if size is None else size
        if size < 0 and self._lines is not None:
            for line in self._lines:
                return line + "\n"
            self._lines = None
        if size < 0 and self._newline in (None, "\n"):
            try:
                line = self._next_block()
            except StopIteration:
                line = ""
            self._iterating = False
            return line
        self._tail = self._unread()
        start = 0
        while not (end := self._line_end(start)):
            start = max(len(self._tail) - 1, 0)
            if (0 <= size <= len(self._tail)) or not self._more():
                end = len(self._tail)
                break
        if 0 <= size < end:
            end = size
        line, self._tail = self._tail[:end], self._tail[end:]
        return line

    def _line_end(self, start):
        """Past the first line end in the tail, or 0."""
        if self._newline == "":
            n, r = self._tail.find("\n", start), self._tail.find("\r", start)
            if r >= 0 and (n < 0 or r < n):
                return r + (2 if n == r + 1 else 1)
            return n + 1
        sign = self._newline or "\n"
        at = self._tail.find(sign, max(start - 1, 0))
        return at + len(sign) if at >= 0 else 0

    # -- writing

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        self._check_writable()
        if self._tail or self._lines is not None:
            self._drop_read_ahead()
        count = len(s)
        line_end = self.line_buffering and ("\n" in s or "\r" in s)
        if self._newline in ("\r", "\r\n"):
            s = s.replace("\n", self._newline)
        self._out.append(s)
        self._out_size += count
        if self._out_size >= 8192 or line_end or self.write_through:
            self._write_out()
            if line_end:
                self.buffer.flush()
        elif id(self) not in _writers:
            _writers[id(self)] = self
        return count

    def _write_out(self):
        if self._out:
            text = self._out[0] if len(self._out) == 1 else "".join(self._out)
            self._out, self._out_size = [], 0
            data = text.encode(self._codec, self._errors)
            if self._signed and not self._started:
                data = b"\xef\xbb\xbf" + data
            self._started = True
            self.buffer.write(data)

    def _drop_read_ahead(self):
        position = self._position()
        self._forget()
        self.buffer.seek(position)

    def flush(self):
        self._check_open()
        self._write_out()
        self.buffer.flush()

    # -- positions

    def _forget(self):
        self._lines, self._tail, self._pending, self._ended, self._iterating = None, "", b"", False, False

    def _position(self):
        self._tail = self._unread()
        ahead = len(self._tail.encode(self._codec, self._errors)) + len(self._pending)
        if self._kinds - {"\n"}:
            ahead += self._lost_in_translation()
        return self.buffer.tell() - ahead

    def _lost_in_translation(self):
        """Bytes that line ends in the unread text had more, when all of them were of one kind."""
        if self._kinds == {"\r\n"} | (self._kinds & {"\n"}) and "\r\n" in self._kinds:
            return self._tail.count("\n")
        return 0

    def tell(self):
        self._check_open()
        if self._iterating:
            raise OSError("telling position disabled by next() call")
        self._write_out()
        return self._position()

    def seek(self, cookie, whence=SEEK_SET, /):
        self._check_open()
        if whence == SEEK_CUR:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie, whence = self.tell(), SEEK_SET
        elif whence == SEEK_END:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
        elif whence != SEEK_SET:
            raise ValueError(f"unsupported whence ({whence})")
        elif cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self._write_out()
        self._forget()
        position = self.buffer.seek(cookie, whence)
        self._started = position != 0
        return position

    def truncate(self, pos=None, /):
        self.flush()
        return self.buffer.truncate(self.tell() if pos is None else pos)

    def detach(self):
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        self.flush()
        if encoding is not None:
            self._encoding, self._codec = encoding, encoding.lower()
        self._errors = errors or ("strict" if encoding is not None else self._errors)
        if newline is not ...:
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    def close(self):
        if self.buffer is not None and not self.buffer.closed:
            _writers.pop(id(self), None)
            try:
                self._write_out()
            finally:
                self.buffer.close()

    def __repr__(self):
        parts = "".join(f" {key}={value!r}" for key in ("name", "mode") if (value := getattr(self, key, None)) is not None)
        return f"<_io.TextIOWrapper{parts} encoding={self._encoding!r}>"


def _checked_mode(mode, encoding, errors, newline):
    """The mode for the raw file, and whether the file is binary."""
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    signs = set(mode)
    if signs - set("axrwb+t") or len(mode) > len(signs):
        raise ValueError(f"invalid mode: {mode!r}")
    binary = "b" in signs
    if binary and "t" in signs:
        raise ValueError("can't have text and binary mode at once")
    if len(signs & set("axrw")) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    for name, given in (("an encoding", encoding), ("an errors", errors), ("a newline", newline)):
        if binary and given is not None:
            raise ValueError(f"binary mode doesn't take {name} argument")
    return mode.replace("b", "").replace("t", ""), binary


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open a file and give a stream."""
    if not isinstance(file, (str, bytes, int)):
        from os.path import fspath
        file = fspath(file)
    raw_mode, binary = _checked_mode(mode, encoding, errors, newline)
    if not isinstance(buffering, int):
        raise TypeError(f"'{type(buffering).__name__}' object cannot be interpreted as an integer")
    if isinstance(file, int) and not isinstance(file, bool) and file in (0, 1, 2):
        return _standard(file, binary)
    if buffering < -1:
        raise ValueError("invalid buffering size")
    if buffering == 0 and not binary:
        raise ValueError("can't have unbuffered text I/O")
    raw = FileIO(file, raw_mode, closefd, opener)
    if buffering == 0:
        return raw
    kind = BufferedRandom if "+" in raw_mode else BufferedReader if raw_mode == "r" else BufferedWriter
    buffered = kind(raw, buffering if buffering > 1 else DEFAULT_BUFFER_SIZE)
    if binary:
        return buffered
    text = TextIOWrapper(buffered, encoding, errors, newline, buffering == 1)
    text.mode = mode
    return text


def open_code(path):
    return open(path, "rb")


def _standard(number, binary):
    import sys
    stream = (sys.stdin, sys.stdout, sys.stderr)[number]
    return stream.buffer if binary else stream
