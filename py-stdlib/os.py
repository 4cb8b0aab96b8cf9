"""What of an operating system a script can see: the files that were granted.

There are no processes, users or signals here. The working directory is always /app; the environment is what was granted
unless the host gives one.
"""

import posixpath as path
import sys
from posixpath import fspath

sys.modules["os.path"] = path

__all__ = [
    "DirEntry", "PathLike", "altsep", "curdir", "devnull", "environ", "error", "extsep", "fsdecode", "fsencode", "fspath", "fsync", "getcwd", "getcwdb", "getenv",
    "getpid", "linesep", "listdir", "lstat", "makedirs", "mkdir", "name", "pardir", "path", "pathsep", "remove", "removedirs", "rename",
    "O_APPEND", "O_CLOEXEC", "O_CREAT", "O_DIRECTORY", "O_EXCL", "O_NOFOLLOW", "O_RDONLY", "O_RDWR", "O_SYNC", "O_TRUNC", "O_WRONLY", "close", "closerange",
    "fdatasync", "fdopen", "fstat", "ftruncate", "isatty", "lseek", "open", "pread", "pwrite", "read", "readlink", "truncate", "utime", "write",
    "renames", "replace", "rmdir", "scandir", "sep", "stat", "stat_result", "unlink", "urandom", "walk", "access", "F_OK", "R_OK", "W_OK", "X_OK", "cpu_count", "get_terminal_size", "terminal_size",
]

name = "posix"
curdir, pardir, sep, altsep, extsep, pathsep, linesep = ".", "..", "/", None, ".", ":", "\n"
devnull, defpath = "/dev/null", "/bin:/usr/bin"
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK = 0
error = OSError
O_RDONLY, O_WRONLY, O_RDWR, O_ACCMODE = 0, 1, 2, 3
O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, O_NONBLOCK = 0o100, 0o200, 0o400, 0o1000, 0o2000, 0o4000
O_DSYNC, O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC, O_SYNC = 0o10000, 0o200000, 0o400000, 0o2000000, 0o4010000
supports_bytes_environ = True
# Nothing is named by the number of an open directory.
supports_dir_fd = supports_effective_ids = frozenset()

_KINDS = {"file": 0o100000, "dir": 0o040000, "link": 0o120000, "other": 0}


def __getattr__(name):
    if name == "environ":
        value = globals()["environ"] = _environ()
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _environ():
    """The environment that was granted, and what the script puts into it for itself."""
    from collections.abc import MutableMapping

    class _Environ(MutableMapping):
        __qualname__ = "_Environ"

        def __init__(self, data):
            self._data = data

        def __getitem__(self, key):
            return self._data[_environment_text(key)]

        def __setitem__(self, key, value):
            _check_variable(_environment_text(key), _environment_text(value))
            self._data[key] = value

        def __delitem__(self, key):
            del self._data[_environment_text(key)]

        def __iter__(self):
            yield from list(self._data)

        def __len__(self):
            return len(self._data)

        def __repr__(self):
            return f"environ({self._data!r})"

        def copy(self):
            return dict(self)

        def setdefault(self, key, value):
            if key not in self:
                self[key] = value
            return self[key]

        def __ior__(self, other):
            self.update(other)
            return self

        def __or__(self, other):
            return {**self, **other} if hasattr(other, "keys") else NotImplemented

        def __ror__(self, other):
            return {**other, **self} if hasattr(other, "keys") else NotImplemented

    try:
        import env
        return _Environ(dict(env.items()))
    except (ImportError, AttributeError, PermissionError):
        return _Environ({})


def _environment_text(value):
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return value


def _check_variable(key, value):
    if "\0" in key or "\0" in value:
        raise ValueError("embedded null byte")
    if "=" in key:
        raise ValueError("illegal environment variable name")
    if not key:
        raise OSError(22, "Invalid argument")


class _HasFspath(type):
    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        return hasattr(subclass, "__fspath__") if cls is PathLike else type.__subclasscheck__(cls, subclass)


class PathLike(metaclass=_HasFspath):
    """Anything with `__fspath__`."""

    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __class_getitem__(cls, item):
        return cls


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


def getcwd():
    return "/app"


def getcwdb():
    return b"/app"


def getenv(key, default=None):
    import os
    return os.environ.get(key, default)


def getpid():
    return 1


def cpu_count():
    return 1


def urandom(size, /):
    import crypto
    return crypto.random_bytes(size)


class stat_result(tuple):
    """What is known of a file. Owners and links are not: a script has no use for the host's."""

    __slots__ = ()

    def __new__(cls, fields):
        return tuple.__new__(cls, fields)

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: self[10] / 1e9)
    st_mtime = property(lambda self: self[10] / 1e9)
    st_ctime = property(lambda self: self[10] / 1e9)
    st_atime_ns = property(lambda self: self[10])
    st_mtime_ns = property(lambda self: self[10])
    st_ctime_ns = property(lambda self: self[10])

    def __repr__(self):
        names = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")
        return "os.stat_result(" + ", ".join(f"{n}={v}" for n, v in zip(names, self)) + ")"


def _result(found):
    kind, size, mtime_ns, mode, number = found
    seconds = mtime_ns // 1_000_000_000
    return stat_result((_KINDS.get(kind, 0) | mode & 0o7777, number, 1, 1, 0, 0, size, seconds, seconds, seconds, mtime_ns))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    import fs
    return _result(fs.stat(fsdecode(path), follow_symlinks))


def lstat(path, *, dir_fd=None):
    return stat(path, follow_symlinks=False)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Set the times of a file: (accessed, modified) in seconds, or in nanoseconds with ns; now by default."""
    import fs
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        if not isinstance(ns, tuple) or len(ns) != 2:
            raise TypeError("utime: 'ns' must be a tuple of two ints")
        accessed, modified = ns
    elif times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        accessed, modified = (_nanoseconds(seconds) for seconds in times)
    else:
        accessed = modified = None
    fs.utime(fsdecode(path), accessed, modified, follow_symlinks)


def _nanoseconds(seconds):
    if isinstance(seconds, int):
        return seconds * 1_000_000_000
    whole = int(seconds // 1)
    return whole * 1_000_000_000 + int((seconds - whole) * 1e9)


def readlink(path, *, dir_fd=None):
    import fs
    target = fs.readlink(fsdecode(path))
    return fsencode(target) if isinstance(path, bytes) else target


# -- files by number

def _file(number):
    import io
    return io._number_named(_checked_number(number))[0]


def _checked_number(number):
    if not isinstance(number, int):
        try:
            return number.__index__()
        except AttributeError:
            raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer") from None
    return number


class _OpenDirectory:
    """A directory that was opened only to be waited for: `os.fsync` makes sure that the disk has its names."""

    def __init__(self, path):
        self.path = path


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Open a file and give its number."""
    import io
    text = fsdecode(path)
    letters = {O_RDONLY: "r", O_WRONLY: "w", O_RDWR: "rw"}.get(flags & O_ACCMODE, "")
    for flag, letter in ((O_APPEND, "a"), (O_TRUNC, "t"), (O_CREAT, "c"), (O_EXCL, "e")):
        if flags & flag:
            letters += letter
    if letters == "r":
        from os.path import isdir
        if isdir(text):
            return io._take_number(_OpenDirectory(text), text)
    if flags & O_DIRECTORY:
        raise NotADirectoryError(20, "Not a directory", path)
    return io._take_number(io._open_by_host(text, "=" + letters), path)


def close(fd):
    import io
    fd = _checked_number(fd)
    handle, _ = io._number_named(fd)
    del io._numbers[fd]
    if not isinstance(handle, _OpenDirectory):
        import fs
        fs._close(handle)


def closerange(fd_low, fd_high, /):
    for number in range(fd_low, fd_high):
        try:
            close(number)
        except OSError:
            pass


def read(fd, length, /):
    if length < 0:
        raise OSError(22, "Invalid argument")
    if fd == 0:
        return sys.stdin.buffer.read(length)
    import fs
    return fs._read(_regular(fd), length)


def write(fd, data, /):
    if fd in (1, 2):
        return (sys.__stdout__ if fd == 1 else sys.__stderr__).buffer.write(data)
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    import fs
    return fs._write(_regular(fd), bytes(data))


def _regular(fd):
    handle = _file(fd)
    if isinstance(handle, _OpenDirectory):
        raise IsADirectoryError(21, "Is a directory")
    return handle


def lseek(fd, position, whence, /):
    import fs
    return fs._seek(_regular(fd), position, whence)


def pread(fd, length, offset, /):
    """Read at an offset; the position stays."""
    before = lseek(fd, 0, SEEK_CUR)
    try:
        lseek(fd, offset, SEEK_SET)
        return read(fd, length)
    finally:
        lseek(fd, before, SEEK_SET)


def pwrite(fd, data, offset, /):
    """Write at an offset; the position stays."""
    before = lseek(fd, 0, SEEK_CUR)
    try:
        lseek(fd, offset, SEEK_SET)
        return write(fd, data)
    finally:
        lseek(fd, before, SEEK_SET)


def fstat(fd):
    fd = _checked_number(fd)
    if fd in (0, 1, 2):
        return stat_result((0o020620, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0))
    import fs
    handle = _file(fd)
    return stat(handle.path) if isinstance(handle, _OpenDirectory) else _result(fs._fstat(handle))


def ftruncate(fd, length, /):
    import fs
    fs._truncate(_regular(fd), length)


def fsync(fd):
    """Wait until the disk has a file, given by its number or as a file object. Of an object, what it holds back is not written."""
    import fs
    if not isinstance(fd, int):
        if not hasattr(fd, "fileno"):
            raise TypeError("argument must be an int, or have a fileno() method.")
        fd = fd.fileno()
    handle = _file(fd)
    if isinstance(handle, _OpenDirectory):
        fs._sync_dir(handle.path)
    else:
        fs._sync(handle)


fdatasync = fsync


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    import io
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd).__name__}, expected integer)")
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def isatty(fd, /):
    fd = _checked_number(fd)
    return fd in (0, 1, 2) and (sys.__stdin__, sys.__stdout__, sys.__stderr__)[fd].isatty()


def get_inheritable(fd, /):
    _file(fd)
    return False


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether there is such a file whose mode allows this to anybody; whether it was granted is known when it is tried."""
    try:
        allowed = stat(path, follow_symlinks=follow_symlinks).st_mode
    except OSError as error:
        if error.errno == 13:
            raise
        return False
    return all(allowed & bit * 0o111 for bit in (X_OK, W_OK, R_OK) if mode & bit)


def listdir(path="."):
    import fs
    names = fs.listdir(fsdecode(path))
    return [name.encode() for name in names] if isinstance(path, bytes) else names


class DirEntry:
    """A name in a directory, and what its listing said of it."""

    __slots__ = ("name", "path", "_kind", "_size", "_mtime_ns")

    def __init__(self, directory, entry):
        self.name, self._kind, self._size, self._mtime_ns = entry
        self.path = self.name if directory == "" else directory.rstrip("/") + "/" + self.name

    def is_dir(self, *, follow_symlinks=True):
        if self._kind == "link" and follow_symlinks:
            from os.path import isdir
            return isdir(self.path)
        return self._kind == "dir"

    def is_file(self, *, follow_symlinks=True):
        if self._kind == "link" and follow_symlinks:
            from os.path import isfile
            return isfile(self.path)
        return self._kind == "file"

    def is_symlink(self):
        return self._kind == "link"

    def is_junction(self):
        return False

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def scandir(path="."):
    import fs
    directory = fsdecode(path)
    entries = [DirEntry(directory, entry) for entry in fs.scandir(directory)]
    if isinstance(path, bytes):
        for entry in entries:
            entry.name, entry.path = fsencode(entry.name), fsencode(entry.path)
    return _Scan(entries)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(directory, its directories, its files) for a tree; the caller may prune the directories when topdown."""
    top = fspath(top)
    try:
        entries = list(scandir(top))
    except OSError as error:
        if isinstance(error, PermissionError) and error.strerror is None:
            # Not granted: the message says how it would be.
            raise
        if onerror is not None:
            onerror(error)
        return
    yield from _walk(top, entries, topdown, onerror, followlinks)


def _walk(top, entries, topdown, onerror, followlinks):
    dirs, files, links = [], [], set()
    for entry in entries:
        (dirs if _leads_to_directory(entry) else files).append(entry.name)
        if entry.is_symlink():
            links.add(entry.name)
    if topdown:
        yield top, dirs, files
    from os.path import join
    for directory in dirs:
        if directory in links and not followlinks:
            continue
        below = join(top, directory)
        try:
            entries = list(scandir(below))
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        yield from _walk(below, entries, topdown, onerror, followlinks)
    if not topdown:
        yield top, dirs, files


def _leads_to_directory(entry):
    """A link that leads out of what is granted leads to no directory, whoever planted it."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def mkdir(path, mode=0o777, *, dir_fd=None):
    import fs
    fs.mkdir(fsdecode(path))


def makedirs(name, mode=0o777, exist_ok=False):
    import fs
    fs.mkdir(fsdecode(name), True, exist_ok)


def remove(path, *, dir_fd=None):
    import fs
    fs.remove(fsdecode(path))


unlink = remove


def rmdir(path, *, dir_fd=None):
    import fs
    fs.rmdir(fsdecode(path))


def removedirs(name):
    from os.path import split
    rmdir(name)
    head, tail = split(fspath(name))
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = split(head)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    import fs
    fs.rename(fsdecode(src), fsdecode(dst))


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    import fs
    fs.replace(fsdecode(src), fsdecode(dst))


def renames(old, new):
    from os.path import split
    head, tail = split(new)
    if head and tail:
        makedirs(head, exist_ok=True)
    rename(old, new)


def truncate(path, length):
    fd = path if isinstance(path, int) else open(path, O_WRONLY)
    try:
        ftruncate(fd, length)
    finally:
        if fd is not path:
            close(fd)


class terminal_size(tuple):
    __slots__ = ()
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


def get_terminal_size(fd=1):
    return terminal_size((80, 24))


def strerror(code, /):
    return _MESSAGES.get(code, f"Unknown error {code}")


_MESSAGES = {
    1: "Operation not permitted", 2: "No such file or directory", 5: "Input/output error", 9: "Bad file descriptor", 12: "Cannot allocate memory",
    13: "Permission denied", 16: "Device or resource busy", 17: "File exists", 18: "Invalid cross-device link", 20: "Not a directory", 21: "Is a directory",
    22: "Invalid argument", 24: "Too many open files", 27: "File too large", 28: "No space left on device", 30: "Read-only file system",
    36: "File name too long", 39: "Directory not empty", 40: "Too many levels of symbolic links", 122: "Disk quota exceeded",
}


def _exit(status):
    raise SystemExit(status)
