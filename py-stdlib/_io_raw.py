"""Files of the host's without buffering, their numbers, and what was not closed."""

from _io import _RawFile
from operator import index

from _weakref import ref

from _io_base import RawIOBase, SEEK_END, SEEK_SET, Unpicklable, UnsupportedOperation, bytes_of, c_long, size_argument, writable_view

# Every block is a call to the host. A file that is read on and on is read in larger and larger blocks.
BLOCK_SIZE, BLOCK_SIZE_FIRST = 131072, 8192


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
        _flush_unclosed()
    text = _path_text(name)
    if text == "/dev/null":
        from _io_null import open_null
        return open_null(mode)
    try:
        try:
            return fs._open(text, mode)
        except OSError as error:
            if error.errno != _EMFILE:
                raise
        _close_forgotten()
        return fs._open(text, mode)
    except OSError as error:
        if name is not text and error.filename is not None:
            error.filename = name
        raise


def _ops_of(handle):
    """What has the ops for a handle: the capability, or for what is nobody's file a module that takes its place."""
    if type(handle) is int:
        import fs
        return fs
    import _io_null
    return _io_null


class FileIO(Unpicklable, _RawFile, RawIOBase):
    """An open file of the host's, without buffering."""

    def __init__(self, file, mode="r", closefd=True, opener=None):
        plain = _plain_mode(mode)
        self._number, self._closes = None, bool(closefd)
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
            # What has no number is moved by nobody else. Appending moves to wherever the end is.
            if plain[0] == "a":
                _ops_of(self._handle)._seek(self._handle, 0, SEEK_END)
            elif type(self._handle) is int:
                self._position = 0
        self._fs = _ops_of(self._handle)
        self.name, self._plain = file, plain
        self._reads = "r" in plain or "+" in plain
        self._writes = plain != "r"
        self._open = True

    closed = property(lambda self: not self._open)
    closefd = property(lambda self: self._closes)

    def _check(self):
        if not self._open:
            raise ValueError("I/O operation on closed file")

    @property
    def mode(self):
        shown = self._plain[0] + "b"
        return "rb+" if self._plain == "w+" else shown + ("+" if "+" in self._plain else "")

    def fileno(self):
        self._check()
        if self._number is None:
            self._number = _take_number(self._handle, self.name)
            self._position = None
        return self._number

    def isatty(self):
        self._check()
        return False

    def readable(self):
        self._check()
        return self._reads

    def writable(self):
        self._check()
        return self._writes

    def seekable(self):
        self._check()
        return True

    def read(self, size=-1, /):
        if type(size) is not int:
            size = size_argument(size)
        if not self._open:
            self._check()
        if not self._reads:
            raise UnsupportedOperation("File not open for reading")
        data = self._fs._read(self._handle, size)
        if self._position is not None:
            self._position += len(data)
        return data

    def readall(self):
        return self.read(-1)

    def readinto(self, b, /):
        with writable_view(b, "readinto", "argument 1") as room:
            data = self.read(len(room))
            room[:len(data)] = data
            return len(data)

    def write(self, b, /):
        b = bytes_of(b)
        self._check()
        if not self._writes:
            raise UnsupportedOperation("File not open for writing")
        count = self._fs._write(self._handle, b)
        if self._position is not None:
            self._position += count
        return count

    def seek(self, offset, whence=SEEK_SET, /):
        self._check()
        offset, whence = c_long(offset), index(whence)
        if whence not in (0, 1, 2):
            raise OSError(22, "Invalid argument")
        position = self._fs._seek(self._handle, offset, whence)
        if self._position is not None:
            self._position = position
        return position

    def tell(self):
        self._check()
        return self._fs._tell(self._handle) if self._position is None else self._position

    def truncate(self, size=None, /):
        self._check()
        if not self._writes:
            raise UnsupportedOperation("File not open for writing")
        return self._fs._truncate(self._handle, None if size is None else c_long(size))

    def close(self):
        if self._open:
            self._open = False
            if self._closes:
                if self._number is not None:
                    _numbers.pop(self._number, None)
                self._fs._close(self._handle)

    def __del__(self):
        # Not closed yet: what refers to it may have a `__del__` of its own that still uses it, and may run later than this one.
        if self._open and self._closes:
            _forgotten.append(self)

    def __repr__(self):
        if not self._open:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>"


def _plain_mode(mode):
    """One of rwxa, and + where the file is both read and written."""
    if any(sign not in "rwxab+" for sign in mode):
        raise ValueError(f"invalid mode: {mode}")
    letter = mode.replace("b", "").replace("+", "")
    if len(letter) != 1 or mode.count("+") > 1:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    return letter + "+" * mode.count("+")


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
    _flush_unclosed()
    while _forgotten:
        _forgotten.pop().close()


# Streams that hold bytes back, by references that keep none alive.
_writers = {}


class _Writer:
    """A stream that holds back what is written. If nobody closes it, it is flushed when it is collected or the script ends; what cannot
    be written then is lost, and that is told.
    """

    _is_last = False

    def _note_held(self):
        # After `__del__` there is nobody but this module to keep it.
        _writers[id(self)] = (lambda: self) if self._is_last else ref(self)

    def _holds_back(self):
        return self._held

    def __del__(self):
        self._is_last = True
        _flush_last(self)


def _living_writers():
    """Text before the bytes below it."""
    living = []
    for key, reference in list(_writers.items()):
        writer = reference()
        if writer is None or not writer._holds_back():
            del _writers[key]
        else:
            living.append(writer)
    return sorted(living, key=lambda writer: hasattr(writer, "raw"))


def _flush_unclosed():
    """Before a file is opened: it may be one that was written and not closed. What fails is tried again."""
    for writer in _living_writers():
        try:
            writer.flush()
        except Exception:
            pass


def _flush_all():
    """As the script ends."""
    for writer in _living_writers():
        _flush_last(writer)


def _flush_last(writer):
    """Nobody hears of an exception any more: as in CPython it is shown, and the script goes on."""
    try:
        if writer._holds_back() and not writer.closed:
            writer.flush()
    except Exception as error:
        writer._give_up()
        _show_ignored(error, writer)
    finally:
        _writers.pop(id(writer), None)


def _show_ignored(error, stream):
    import sys
    trace = error.__traceback__
    # CPython shows only what a script has put below the stream.
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith("std:"):
        trace = trace.tb_next
    error.__traceback__ = trace
    told = type(sys.implementation)(exc_type=type(error), exc_value=error, exc_traceback=trace, err_msg=None, object=stream)
    try:
        sys.unraisablehook(told)
    except Exception:
        # There is nowhere to say so.
        pass
