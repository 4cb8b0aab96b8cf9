"""Files and directories for a while. They are made where the script may write: the directory `dir`, else the first of TMPDIR, /tmp
and the working directory in which a file can be made.

What a script does not clean up is removed when nothing refers to it any more, at the latest when the script ends, or by the host when a
limit ends it.
"""

__all__ = [
    "NamedTemporaryFile", "SpooledTemporaryFile", "TMP_MAX", "TemporaryDirectory", "TemporaryFile", "gettempdir", "gettempdirb", "gettempprefix",
    "gettempprefixb", "mkdtemp", "mkstemp", "mktemp", "tempdir",
]

TMP_MAX = 238328
tempdir = None
_made = 0


def gettempprefix():
    return "tmp"


def gettempprefixb():
    return b"tmp"


def gettempdir():
    """The directory for temporary files, found once."""
    from os import fspath
    global tempdir
    if tempdir is None:
        tempdir = _usable_directory()
    return fspath(tempdir)


def gettempdirb():
    from os import fsencode
    return fsencode(gettempdir())


def _usable_directory():
    import fs
    import os
    named = [os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")]
    candidates = [os.path.abspath(name) for name in named if name] + ["/tmp", "/var/tmp", "/usr/tmp", os.getcwd()]
    for directory in candidates:
        name = os.path.join(directory, "tmp" + _random_part())
        if not fs._may("write", name):
            continue
        try:
            os.close(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            os.unlink(name)
            return directory
        except OSError:
            pass
    error = FileNotFoundError(2, f"No usable temporary directory found in {candidates}")
    error.add_note("grant one to write in, for instance with --allow fs.write=/tmp=SOME/DIRECTORY")
    raise error


def _random_part():
    global _made
    _made += 1
    import fs
    # Without chance, names that are taken are found out by trying.
    number = _made
    if fs._may("crypto.random"):
        from crypto import random_bytes
        number = int.from_bytes(random_bytes(6), "little")
    part = ""
    for _ in range(8):
        number, digit = divmod(number, 37)
        part += "abcdefghijklmnopqrstuvwxyz0123456789_"[digit]
    return part


def _settled(suffix, prefix, dir):
    """The three as they will be used: all str, or all bytes."""
    from os import PathLike, fsencode, fspath
    kind = None
    for given in (suffix, prefix, dir):
        if given is None:
            continue
        given = fspath(given) if isinstance(given, PathLike) else given
        if kind is not None and kind is not (bytes if isinstance(given, bytes) else str):
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        kind = bytes if isinstance(given, bytes) else str
    encode = fsencode if kind is bytes else str
    suffix = encode("") if suffix is None else suffix
    prefix = encode(gettempprefix()) if prefix is None else prefix
    dir = encode(gettempdir()) if dir is None else dir
    return suffix, prefix, dir, encode


def _fresh(make, what, suffix, prefix, dir):
    """What `make` makes under a name that nothing has, and the name."""
    from os.path import abspath, join
    suffix, prefix, dir, encode = _settled(suffix, prefix, dir)
    for _ in range(TMP_MAX):
        name = abspath(join(dir, prefix + encode(_random_part()) + suffix))
        try:
            return make(name), name
        except FileExistsError:
            continue
    raise FileExistsError(17, f"No usable temporary {what} name found")


def mkdtemp(suffix=None, prefix=None, dir=None):
    import os
    return _fresh(lambda name: os.mkdir(name, 0o700), "directory", suffix, prefix, dir)[1]


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    import os
    return _fresh(lambda name: os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "file", suffix, prefix, dir)


def mktemp(suffix="", prefix="tmp", dir=None):
    """A name that nothing has now; somebody else may take it meanwhile."""
    from os.path import abspath, join, lexists
    dir = gettempdir() if dir is None else dir
    for _ in range(TMP_MAX):
        name = abspath(join(dir, prefix + _random_part() + suffix))
        if not lexists(name):
            return name
    raise FileExistsError(17, "No usable temporary filename found")


def _leave_to_host(name):
    """A run that a limit ends removes nothing: then the host does."""
    import fs
    from os import fsdecode
    fs._temporary(fsdecode(name))


class _Closer:
    """Closes a file and removes it, once."""

    def __init__(self, file, name, delete, delete_on_close):
        from os import unlink
        self.file, self.name, self.delete, self.delete_on_close, self._unlink = file, name, delete, delete_on_close, unlink
        self.removed = not delete

    def remove(self):
        if not self.removed:
            self.removed = True
            try:
                self._unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        try:
            self.file.close()
        finally:
            if self.delete_on_close:
                self.remove()


class _TemporaryFileWrapper:
    """A file with a name, which goes when the file is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name = file, name
        self._closer = _Closer(file, name, delete, delete_on_close)

    def __getattr__(self, name):
        value = getattr(self.__dict__["file"], name)
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        self.close()
        self._closer.remove()

    def close(self):
        self._closer.close()

    def __iter__(self):
        yield from self.file

    def __del__(self):
        self._closer.close()
        self._closer.remove()

    def __repr__(self):
        return f"<tempfile._TemporaryFileWrapper object at {id(self):#x}>" if self.file is None else f"<{type(self.file).__module__}.{type(self.file).__name__} name={self.name!r}>"


def _open_fresh(mode, buffering, encoding, newline, suffix, prefix, dir, errors):
    import os

    def opener(name, flags):
        # A file that is there already is never opened.
        return os.open(name, flags & ~os.O_TRUNC | os.O_CREAT | os.O_EXCL, 0o600)

    return _fresh(lambda name: open(name, mode, buffering, encoding, errors, newline, opener=opener), "file", suffix, prefix, dir)


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True):
    file, name = _open_fresh(mode, buffering, encoding, newline, suffix, prefix, dir, errors)
    if delete:
        _leave_to_host(name)
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """An open file that has no name any more."""
    import os
    file, name = _open_fresh(mode, buffering, encoding, newline, suffix, prefix, dir, errors)
    os.unlink(name)
    raw = getattr(getattr(file, "buffer", file), "raw", file)
    raw.name = file.fileno()
    return file


class SpooledTemporaryFile:
    """A file in memory, until it grows beyond max_size or its number is asked for."""

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        import io
        self._file = io.BytesIO() if "b" in mode else io.TextIOWrapper(io.BytesIO(), encoding=io.text_encoding(encoding), errors=errors, newline=newline)
        self._max_size = max_size
        self._options = dict(mode=mode, buffering=buffering, suffix=suffix, prefix=prefix, encoding=encoding, newline=newline, dir=dir, errors=errors)

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Go on in a file on the disk."""
        if self._rolled:
            return
        held, fresh = self._file, TemporaryFile(**self._options)
        position = held.tell()
        if hasattr(fresh, "buffer"):
            held.flush()
            fresh.buffer.write(held.detach().getvalue())
        else:
            fresh.write(held.getvalue())
        fresh.seek(position, 0)
        self._file, self._rolled = fresh, True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        if not self.closed:
            self.close()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    @property
    def newlines(self):
        return self._file.newlines

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._options["mode"]

    @property
    def name(self):
        return self._file.name if self._rolled else None

    def detach(self):
        return self._file.detach()

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    def read(self, *args):
        return self._file.read(*args)

    def read1(self, *args):
        return self._file.read1(*args)

    def readinto(self, b):
        return self._file.readinto(b)

    def readinto1(self, b):
        return self._file.readinto1(b)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def readable(self):
        return self._file.readable()

    def seekable(self):
        return self._file.seekable()

    def writable(self):
        return self._file.writable()

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        written = self._file.write(s)
        self._check()
        return written

    def writelines(self, iterable):
        if self._max_size == 0 or self._rolled:
            return self._file.writelines(iterable)
        for line in iterable:
            self._file.write(line)
            self._check()

    from types import GenericAlias
    __class_getitem__ = classmethod(GenericAlias)
    del GenericAlias


class TemporaryDirectory:
    """A directory that goes with all that is in it."""

    _delete, _removed = False, True

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        from shutil import rmtree
        self.name, self._ignore, self._delete, self._rmtree = mkdtemp(suffix, prefix, dir), ignore_cleanup_errors, delete, rmtree
        self._removed = False
        if delete:
            _leave_to_host(self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if not self._removed:
            self._removed = True
            try:
                self._rmtree(self.name, ignore_errors=self._ignore)
            except FileNotFoundError:
                pass

    def __del__(self):
        if self._delete and not self._removed:
            self.cleanup()
            from warnings import warn
            warn(f"Implicitly cleaning up {self!r}", ResourceWarning, source=self)

    def __repr__(self):
        return f"<TemporaryDirectory {self.name!r}>"

    from types import GenericAlias
    __class_getitem__ = classmethod(GenericAlias)
    del GenericAlias
