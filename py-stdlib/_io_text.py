"""Text over a stream of bytes. Lines and characters at hand the engine's buffer gives; here is what has to ask the stream below."""

from _io import _ByteBuffer, _ByteMemory, _TextBuffer
from operator import index

from _io_base import TELLING as _TELLING, TextIOBase, Unpicklable, UnsupportedOperation, newline_kinds, size_argument
from _io_buffered import BufferedRandom, BufferedReader, BufferedWriter
from _io_position import Places
from _io_raw import _Writer, _writers

# Bits of `_mode`, as the engine's buffer reads them; what ends a line stands above.
_PLAIN, _DECODES, _TRANSLATES, _UTF8, _WRITES_UTF8 = 1, 4, 8, 16, 64
_ENDS = {None: 0, "\n": 0, "\r": 1 << 8, "\r\n": 2 << 8, "": 3 << 8}

_UTF8_NAMES = {"utf-8", "utf8", "utf_8", "u8", "cp65001"}
# Their bytes of ASCII text are those of UTF-8.
_LIKE_ASCII = {"ascii", "us-ascii", "latin-1", "latin1", "latin_1", "iso-8859-1", "iso8859-1", "cp1252", "windows-1252"}


def text_encoding(encoding, stacklevel=2):
    return "utf-8" if encoding is None else encoding


def _checked(value, name, function):
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{function}() argument {name!r} must be str or None, not {type(value).__name__}")


def _checked_newline(newline):
    if newline not in _ENDS:
        raise ValueError(f"illegal newline value: {newline}")


def _checked_encoding(encoding):
    if encoding.lower() in _UTF8_NAMES or encoding.lower() in _LIKE_ASCII:
        return
    from codecs import lookup
    if not lookup(encoding)._is_text_encoding:
        raise LookupError(f"{encoding!r} is not a text encoding; use codecs.open() to handle arbitrary codecs")


class TextIOWrapper(_Writer, Unpicklable, Places, _TextBuffer, TextIOBase):
    """Text over a stream of bytes."""

    _below = None

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        for value, name in (encoding, "encoding"), (errors, "errors"), (newline, "newline"):
            _checked(value, name, "TextIOWrapper")
        _checked_newline(newline)
        self._encoding = "UTF-8" if encoding in (None, "locale") else encoding
        self._errors = "strict" if errors is None else errors
        _checked_encoding(self._encoding)
        self._below = buffer
        self._line_buffering, self._write_through = bool(line_buffering), bool(write_through)
        self._reads, self._writes, self._seeks = buffer.readable(), buffer.writable(), buffer.seekable()
        self._reads_once = hasattr(buffer, "read1")
        self._set_up(newline)
        self._set_encoder()

    # -- how it is

    def _set_up(self, newline):
        """The engine's buffer, for this encoding and these line ends."""
        self._newline, self._codec = newline, self._encoding.lower()
        self._decoder = self._encoder = None
        utf8 = self._codec in _UTF8_NAMES
        mode = _PLAIN if type(self) is TextIOWrapper else 0
        mode |= _ENDS[newline] | (_TELLING if self._seeks else 0)
        mode |= (_DECODES | _TRANSLATES) if newline is None else _DECODES if newline == "" else 0
        mode |= (_UTF8 if self._errors == "strict" else 0) | _WRITES_UTF8 if utf8 else 0
        known = type(self._below) in (BufferedReader, BufferedRandom, BufferedWriter) or type(self._below).__mro__[1] is _ByteMemory
        self._attach(self._below if known else None, mode)
        # How much may be held without asking here; nothing, where each str has to be looked at.
        quick = known and self._writes and newline in (None, "", "\n") and not self._line_buffering and not self._write_through
        self._quick = quick and (utf8 or self._codec in _LIKE_ASCII)
        if not self._mode & _UTF8 and self._reads:
            self._decoder = self._new_decoder()

    def _new_decoder(self):
        from codecs import getincrementaldecoder
        decoder = getincrementaldecoder(self._encoding)(self._errors)
        if self._newline not in (None, ""):
            return decoder
        from _io_newlines import IncrementalNewlineDecoder
        return IncrementalNewlineDecoder(decoder, self._newline is None)

    def _set_encoder(self):
        """What encodes, where a text's bytes depend on where they stand."""
        if not self._writes or self._codec in _UTF8_NAMES or self._codec in _LIKE_ASCII:
            return
        from codecs import getincrementalencoder
        self._encoder = getincrementalencoder(self._encoding)(self._errors)
        if self._seeks and self._attached().tell() != 0:
            self._encoder.setstate(0)

    def _begin_encoding(self, position):
        if self._encoder is not None:
            if position == 0:
                self._encoder.reset()
            else:
                self._encoder.setstate(0)

    buffer = property(lambda self: self._below)

    def _attached(self):
        below = self._below
        if below is None:
            raise ValueError("underlying buffer has been detached")
        return below

    name = property(lambda self: self._attached().name)
    closed = property(lambda self: self._attached().closed)
    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    line_buffering = property(lambda self: self._line_buffering)
    write_through = property(lambda self: self._write_through)

    @property
    def newlines(self):
        self._attached()
        if self._newline not in (None, ""):
            return None
        return newline_kinds(self._seen if self._decoder is None else self._decoder.seen)

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def isatty(self):
        return self._attached().isatty()

    def fileno(self):
        return self._attached().fileno()

    def detach(self):
        buffer = self._attached()
        self.flush()
        self._below = None
        self._come("", None, 0)
        self._room = 0
        self._attach(None, 0)
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        for value, name in (encoding, "encoding"), (errors, "errors"), (None if newline is ... else newline, "newline"):
            _checked(value, name, "reconfigure")
        if self._has_text and (encoding is not None or errors is not None or newline is not ...):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        if newline is not ...:
            _checked_newline(newline)
        if encoding is not None:
            _checked_encoding("UTF-8" if encoding == "locale" else encoding)
        self.flush()
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)
        if encoding is not None:
            self._encoding = "UTF-8" if encoding == "locale" else encoding
        if errors is not None or encoding is not None:
            self._errors = errors or "strict"
        encoder = self._encoder
        self._set_up(self._newline if newline is ... else newline)
        if encoding is not None or errors is not None or encoder is None:
            self._set_encoder()
        else:
            self._encoder = encoder

    # -- reading

    def _check_reads(self):
        if self._attached().closed:
            raise ValueError("I/O operation on closed file.")
        if not self._reads:
            raise UnsupportedOperation("not readable")
        if self._held:
            self._write_out()

    def _read_chunk(self, hint=0):
        """Decode one block more; false at the end of the file."""
        size = max(self._CHUNK_SIZE, hint)
        data = self._below.read1(size) if self._reads_once else self._below.read(size)
        if not isinstance(data, bytes):
            data = self._as_bytes(data, "read1" if self._reads_once else "read")
        decoder = self._decoder
        if decoder is None:
            return self._decode(data, not data) or bool(data)
        snapshot, flags = None, 0
        if self._mode & _TELLING:
            tail, flags = decoder.getstate()
            snapshot = tail + data
        text = decoder.decode(data, not data)
        self._come(text, snapshot, flags)
        return bool(data) or bool(text)

    def _as_bytes(self, data, name):
        try:
            with memoryview(data) as view:
                return bytes(view)
        except TypeError:
            kind = type(data).__name__
            raise TypeError(f"underlying {name}() should have returned a bytes-like object, not '{kind}'") from None

    def _read_on(self, size=-1):
        size = size_argument(size)
        self._check_reads()
        if size < 0:
            return self._read_all()
        here = self._take(size)
        parts = [here] if here else []
        size -= len(here)
        while size > 0 and self._read_chunk(size):
            parts.append(self._take(size))
            size -= len(parts[-1])
        return parts[0] if len(parts) == 1 else "".join(parts)

    def _read_all(self):
        data = self._attached().read()
        if not isinstance(data, bytes):
            data = self._as_bytes(data, "read")
        here = self._take(-1)
        if self._decoder is not None:
            rest = self._decoder.decode(data, True)
        else:
            self._mode, mode = self._mode & ~_TELLING, self._mode
            try:
                self._decode(data, True)
                rest = self._take(-1)
            finally:
                self._mode = mode
        self._come("", None, 0)
        return here + rest if here else rest

    def _line_on(self, size=-1, head=""):
        size = index(size)
        self._check_reads()
        while (line := self._line(head, size)) is None:
            head += self._take(-1)
            if not self._read_chunk():
                self._come("", None, 0)
                return head
        return line

    def _iter_on(self):
        if self._attached().closed:
            raise ValueError("I/O operation on closed file.")
        return self

    def _next_on(self, size=-1, head=""):
        self._mode &= ~_TELLING
        if type(self) is TextIOWrapper:
            line = self._line_on(-1, head)
        else:
            line = self.readline()
            if not isinstance(line, str):
                raise OSError(f"readline() should have returned an str object, not '{type(line).__name__}'")
        if not line:
            self._come("", None, 0)
            self._tell_again()
            raise StopIteration
        return line

    def _tell_again(self):
        if self._seeks:
            self._mode |= _TELLING

    def readlines(self, hint=-1, /):
        if type(self) is TextIOWrapper and hint in (None, -1) and self._reads and not self.closed:
            lines = []
            while line := self.readline():
                lines.append(line)
                self._add_lines(lines)
            self._tell_again()
            return lines
        return TextIOBase.readlines(self, hint)

    # -- writing

    def _write_on(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if self._attached().closed:
            raise ValueError("I/O operation on closed file.")
        if not self._writes:
            raise UnsupportedOperation("not writable")
        count = len(text)
        line_end = self._line_buffering and ("\n" in text or "\r" in text)
        if self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        data = text.encode(self._codec, self._errors) if self._encoder is None else self._encoder.encode(text)
        self._keep(data)
        if self._held >= self._CHUNK_SIZE or line_end or self._write_through:
            self._write_out()
        if line_end:
            self._attached().flush()
        # What was read ahead is forgotten: writing goes on where the stream below stands.
        self._come("", None, 0)
        if self._reads:
            self._reset_decoder()
        return count

    def _keep(self, data):
        if self._held and self._held + len(data) > self._CHUNK_SIZE:
            self._write_out()
        self._hold(data)
        if self._held:
            self._note_held()
            if self._quick:
                self._room = self._CHUNK_SIZE

    def _write_out(self):
        """Give the stream below what is held."""
        data = self._release()
        while data:
            self._attached().write(data)
            data = self._release()

    def _holds_back(self):
        return self._held or isinstance(self._below, _ByteBuffer) and self._below._held

    def _give_up(self):
        """What is held can never be written, here and below."""
        self._release()
        self._room = 0
        _writers.pop(id(self), None)
        if isinstance(self._below, _ByteBuffer):
            self._below._give_up()

    def flush(self):
        if self._attached().closed:
            raise ValueError("I/O operation on closed file.")
        self._tell_again()
        if self._held:
            self._write_out()
        self._attached().flush()

    # -- positions

    def _reset_decoder(self):
        if self._decoder is None:
            self._set_state(b"", 0)
            self._seen = 0
        else:
            self._decoder.reset()

    def _set_decoder(self, flags):
        if self._decoder is None:
            self._set_state(b"", flags & 1 if self._newline in (None, "") else 0)
        else:
            self._decoder.setstate((b"", flags))

    def truncate(self, pos=None, /):
        self.flush()
        return self._attached().truncate(pos)

    def close(self):
        buffer = self._attached()
        if buffer.closed:
            return
        try:
            self.flush()
        finally:
            _writers.pop(id(self), None)
            self._come("", None, 0)
            self._room = 0
            buffer.close()

    def __repr__(self):
        cls = type(self)
        shown = "_io.TextIOWrapper" if cls is TextIOWrapper else f"{cls.__module__}.{cls.__qualname__}"
        for key in ("name", "mode"):
            try:
                shown += f" {key}={getattr(self, key)!r}"
            except (AttributeError, ValueError):
                pass
        return f"<{shown} encoding={self._encoding!r}>"
