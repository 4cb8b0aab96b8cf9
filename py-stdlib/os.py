"""What of an operating system a script can see: the files that were granted.

There are no processes, users or signals here. The working directory is always /app; the environment is what was granted
unless the host gives one.
"""

import posixpath as path
import sys
from _os_paths import PATH, PATH_OR_NOTHING, PATH_OR_NUMBER, ask as _ask, ask_of_two as _ask_of_two, text_of as _text_of
from posixpath import fspath

sys.modules["os.path"] = path

__all__ = [
    "DirEntry", "EX_CANTCREAT", "EX_CONFIG", "EX_DATAERR", "EX_IOERR", "EX_NOHOST", "EX_NOINPUT", "EX_NOPERM", "EX_NOUSER", "EX_OK", "EX_OSERR", "EX_OSFILE",
    "EX_PROTOCOL", "EX_SOFTWARE", "EX_TEMPFAIL", "EX_UNAVAILABLE", "EX_USAGE", "POSIX_FADV_DONTNEED", "POSIX_FADV_NOREUSE", "POSIX_FADV_NORMAL",
    "POSIX_FADV_RANDOM", "POSIX_FADV_SEQUENTIAL", "POSIX_FADV_WILLNEED", "PathLike", "device_encoding", "posix_fadvise", "altsep", "curdir", "devnull", "environ", "error", "extsep", "fsdecode", "fsencode", "fspath", "fsync", "getcwd", "getcwdb", "getenv",
    "getpid", "linesep", "listdir", "lstat", "makedirs", "mkdir", "name", "pardir", "path", "pathsep", "remove", "removedirs", "rename",
    "chmod", "chown", "fchmod", "fchown", "lchmod", "lchown", "link", "mkfifo", "mknod", "posix_fallocate", "readv", "symlink", "umask", "writev",
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
EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_SOFTWARE = 64, 65, 66, 67, 68, 69, 70
EX_OSERR, EX_OSFILE, EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG = 71, 72, 73, 74, 75, 76, 77, 78
POSIX_FADV_NORMAL, POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE = range(6)
error = OSError
O_RDONLY, O_WRONLY, O_RDWR, O_ACCMODE = 0, 1, 2, 3
O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, O_NONBLOCK = 0o100, 0o200, 0o400, 0o1000, 0o2000, 0o4000
O_DSYNC, O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC, O_SYNC = 0o10000, 0o200000, 0o400000, 0o2000000, 0o4010000
supports_bytes_environ = False
# Nothing is named by the number of an open directory. What can be named by a file's number, and of a link itself, stands at the end.
supports_dir_fd = frozenset()

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
    """What is known of a file. Owners and links are not: a script has no use for the host's.

    Ten fields are items; what follows them has a name only.
    """

    n_fields, n_sequence_fields, n_unnamed_fields = 19, 10, 3
    __match_args__ = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size")

    def __new__(cls, sequence, dict={}):
        try:
            fields = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if not 10 <= len(fields) <= 19:
            bound = "at least 10" if len(fields) < 10 else "at most 19"
            raise TypeError(f"os.stat_result() takes an {bound}-sequence ({len(fields)}-sequence given)")
        self = tuple.__new__(cls, fields[:10])
        self._named = _NO_NAMED | dict | {name: value for name, value in zip(_NAMED, fields[10:])}
        return self

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: self._time("st_atime", 7))
    st_mtime = property(lambda self: self._time("st_mtime", 8))
    st_ctime = property(lambda self: self._time("st_ctime", 9))
    st_atime_ns = property(lambda self: self._named["st_atime_ns"])
    st_mtime_ns = property(lambda self: self._named["st_mtime_ns"])
    st_ctime_ns = property(lambda self: self._named["st_ctime_ns"])
    st_blksize = property(lambda self: self._named["st_blksize"])
    st_blocks = property(lambda self: self._named["st_blocks"])
    st_rdev = property(lambda self: self._named["st_rdev"])

    def _time(self, name, whole):
        exact = self._named[name]
        return self[whole] if exact is None else exact

    def __reduce__(self):
        return stat_result, (tuple(self), dict(self._named))

    def __repr__(self):
        names = (*self.__match_args__, "st_atime", "st_mtime", "st_ctime")
        return "os.stat_result(" + ", ".join(f"{n}={v}" for n, v in zip(names, self)) + ")"


_NAMED = ("st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev")
_NO_NAMED = dict.fromkeys(_NAMED)


def _result(found):
    kind, size, mtime_ns, mode, number = found
    seconds, exact = mtime_ns // 1_000_000_000, mtime_ns / 1e9
    items = (_KINDS.get(kind, 0) | mode & 0o7777, number, 1, 1, 0, 0, size, seconds, seconds, seconds)
    return stat_result((*items, exact, exact, exact, mtime_ns, mtime_ns, mtime_ns, 4096, -(-size // 512), 0))


def _refuse_dir_fd(*numbers):
    """What is named relative to an open directory would be looked for elsewhere, and be another file."""
    for number in numbers:
        if number is None:
            continue
        if not hasattr(type(number), "__index__"):
            raise TypeError(f"argument should be integer or None, not {type(number).__name__}")
        raise NotImplementedError("dir_fd unavailable on this platform")


def stat(path, *, dir_fd=None, follow_symlinks=True):
    _refuse_dir_fd(dir_fd)
    if isinstance(path, int):
        return fstat(path)
    return _stat(path, follow_symlinks, "stat", PATH_OR_NUMBER)


def lstat(path, *, dir_fd=None):
    _refuse_dir_fd(dir_fd)
    return _stat(path, False, "lstat", PATH)


def _stat(path, follow_symlinks, function, kinds):
    if path == devnull:
        return stat_result(_NULL_DEVICE)
    import fs
    return _result(_ask(fs.stat, path, function, follow_symlinks, kinds=kinds))


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Set the times of a file: (accessed, modified) in seconds, or in nanoseconds with ns; now by default."""
    _refuse_dir_fd(dir_fd)
    import fs
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        if not isinstance(ns, tuple) or len(ns) != 2:
            raise TypeError("utime: 'ns' must be a tuple of two ints")
        accessed, modified = (_whole_nanoseconds(stamp) for stamp in ns)
    elif times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        accessed, modified = (_nanoseconds(seconds) for seconds in times)
    else:
        accessed = modified = None
    _ask(fs.utime, path, "utime", accessed, modified, follow_symlinks, kinds=PATH_OR_NUMBER)


def _whole_nanoseconds(stamp):
    seconds, rest = divmod(stamp, 1_000_000_000)
    return _index(seconds) * 1_000_000_000 + _index(rest)


def _nanoseconds(seconds):
    if not isinstance(seconds, float):
        return _index(seconds) * 1_000_000_000
    whole = int(seconds // 1)
    return whole * 1_000_000_000 + int((seconds - whole) * 1e9)


def readlink(path, *, dir_fd=None):
    _refuse_dir_fd(dir_fd)
    import fs
    target = _ask(fs.readlink, path, "readlink")
    return fsencode(target) if isinstance(path, bytes) else target


# -- files by number

def _file(number):
    import io
    return io._number_named(_checked_number(number))[0]


def _index(value):
    from operator import index  # here, because most who import os have no use for it
    return index(value)


def _c_long(value):
    from _io_base import c_long
    return c_long(value)


_checked_number = _index


def _is_open(number):
    try:
        _file(number)
    except OSError:
        return False
    return True


class _OpenDirectory:
    """A directory that was opened only to be waited for: `os.fsync` makes sure that the disk has its names."""

    def __init__(self, path):
        self.path = path


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Open a file and give its number."""
    _refuse_dir_fd(dir_fd)
    import io
    text = _text_of(path, "open")
    if flags & O_ACCMODE == O_RDONLY and flags & (O_CREAT | O_TRUNC):
        return _open_changed(path, flags)
    letters = {O_RDONLY: "r", O_WRONLY: "w", O_RDWR: "rw"}.get(flags & O_ACCMODE, "")
    for flag, letter in ((O_APPEND, "a"), (O_TRUNC, "t"), (O_CREAT, "c"), (O_CREAT | O_EXCL, "e"), (O_NOFOLLOW, "n")):
        if flags & flag == flag:
            letters += letter
    if not flags & (O_ACCMODE | O_CREAT) and _is_directory(text, flags):
        return io._take_number(_OpenDirectory(text), path)
    if flags & O_DIRECTORY:
        raise NotADirectoryError(20, "Not a directory", path)
    return io._take_number(io._open_by_host(path if isinstance(path, bytes) else text, "=" + letters), path)


def _is_directory(text, flags):
    from os.path import isdir, islink
    return isdir(text) and not (flags & O_NOFOLLOW and islink(text))


def _open_changed(path, flags):
    """Opened to be read, but made or emptied first: by a handle of its own, as that needs the right to write."""
    if flags & O_DIRECTORY:
        raise OSError(22, "Invalid argument", path)
    if flags & O_CREAT and _is_directory(fsdecode(path), flags):
        raise IsADirectoryError(21, "Is a directory", path)
    to_read = flags & ~(O_CREAT | O_EXCL | O_TRUNC)
    if not flags & (O_EXCL | O_TRUNC):
        try:
            return open(path, to_read)
        except FileNotFoundError:
            pass
    close(open(path, flags | O_WRONLY))
    return open(path, to_read)


def close(fd):
    import io
    fd = _checked_number(fd)
    handle, _ = io._number_named(fd)
    del io._numbers[fd]
    if not isinstance(handle, _OpenDirectory):
        io._ops_of(handle)._close(handle)


def closerange(fd_low, fd_high, /):
    for number in range(fd_low, fd_high):
        try:
            close(number)
        except OSError:
            pass


def read(fd, length, /):
    length = _index(length)
    if not -1 << 63 <= length < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    if length < 0:
        raise OSError(22, "Invalid argument")
    if fd == 0:
        return sys.stdin.buffer.read(length)
    ops, handle = _regular(fd)
    return ops._read(handle, length)


def readv(fd, buffers, /):
    """Fill one buffer after another; how many bytes there were."""
    count = 0
    for buffer in buffers:
        with memoryview(buffer) as view, view.cast("B") as room:
            data = read(fd, len(room))
            room[:len(data)] = data
            count += len(data)
            if len(data) < len(room):
                break
    return count


def write(fd, data, /):
    if fd in (1, 2):
        stream = (sys.__stdout__ if fd == 1 else sys.__stderr__).buffer
        count = stream.write(data)
        stream.flush()
        return count
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    ops, handle = _regular(fd)
    return ops._write(handle, bytes(data))


def writev(fd, buffers, /):
    """Write one buffer after another; how many bytes there were."""
    return write(fd, b"".join(buffers))


def _regular(fd):
    """The ops and the handle of an open file."""
    handle = _file(fd)
    if isinstance(handle, _OpenDirectory):
        raise IsADirectoryError(21, "Is a directory")
    import io
    return io._ops_of(handle), handle


def lseek(fd, position, whence, /):
    position, whence = _c_long(position), _index(whence)
    ops, handle = _regular(fd)
    if whence not in (SEEK_SET, SEEK_CUR, SEEK_END):
        raise OSError(22, "Invalid argument")
    return ops._seek(handle, position, whence)


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
        return stat_result((0o020620, *_NULL_DEVICE[1:]))
    import io
    handle = _file(fd)
    if isinstance(handle, _OpenDirectory):
        return stat(handle.path)
    found = io._ops_of(handle)._fstat(handle)
    return stat_result(_NULL_DEVICE) if found is None else _result(found)


# What `stat` tells of `devnull`: a device that anybody may read and write.
_NULL_DEVICE = (0o020666, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0.0, 0.0, 0.0, 0, 0, 0, 4096, 0, 0)


def ftruncate(fd, length, /):
    length = _c_long(length)
    ops, handle = _regular(fd)
    ops._truncate(handle, length)


def posix_fallocate(fd, offset, len, /):
    """Make a file so long that it has these bytes."""
    if offset < 0 or len <= 0:
        raise OSError(22, "Invalid argument")
    if fstat(fd).st_size < offset + len:
        ftruncate(fd, offset + len)


def posix_fadvise(fd, offset, length, advice, /):
    """Advice for the system's own buffers, of which a script sees nothing: it is taken, and nothing follows."""
    _regular(fd)
    if length < 0 or advice not in range(6):
        raise OSError(22, "Invalid argument")


def fsync(fd):
    """Wait until the disk has a file, given by its number or as a file object. Of an object, what it holds back is not written."""
    if not isinstance(fd, int):
        if not hasattr(fd, "fileno"):
            raise TypeError("argument must be an int, or have a fileno() method.")
        fd = fd.fileno()
    handle = _file(fd)
    if isinstance(handle, _OpenDirectory):
        import fs
        fs._sync_dir(handle.path)
    else:
        import io
        io._ops_of(handle)._sync(handle)


fdatasync = fsync


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    import io
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd).__name__}, expected integer)")
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def isatty(fd, /):
    fd = _checked_number(fd)
    return fd in (0, 1, 2) and (sys.__stdin__, sys.__stdout__, sys.__stderr__)[fd].isatty()


def device_encoding(fd):
    return "UTF-8" if isatty(fd) else None


def get_inheritable(fd, /):
    _file(fd)
    return False


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether there is such a file, its mode allows this to anybody, and it was granted. There is one user here, the effective one."""
    _refuse_dir_fd(dir_fd)
    text = _text_of(path, "access")
    try:
        allowed = stat(text, follow_symlinks=follow_symlinks).st_mode
    except OSError as error:
        if error.errno == 13:
            raise
        return False
    if not all(allowed & bit * 0o111 for bit in (X_OK, W_OK, R_OK) if mode & bit):
        return False
    if text == devnull:
        return True
    import fs
    return all(fs._may(right, text) for bit, right in ((R_OK, "read"), (W_OK, "write")) if mode & bit)


def listdir(path=None):
    import fs
    names = _ask(fs.listdir, "." if path is None else path, "listdir", kinds=PATH_OR_NOTHING)
    return [fsencode(name) for name in names] if isinstance(path, bytes) else names


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


def scandir(path=None):
    import fs
    path = "." if path is None else path
    found = _ask(fs.scandir, path, "scandir", kinds=PATH_OR_NOTHING)
    directory = fsdecode(path)
    entries = [DirEntry(directory, entry) for entry in found]
    if isinstance(path, bytes):
        for entry in entries:
            entry.name, entry.path = fsencode(entry.name), fsencode(entry.path)
    return _Scan(entries)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(directory, its directories, its files) for a tree; the caller may prune the directories when topdown."""
    return _walk_from(fspath(top), topdown, onerror, followlinks, _leads_to_directory)


def _walk_from(top, topdown, onerror, followlinks, is_directory):
    try:
        entries = list(scandir(top))
    except OSError as error:
        if path._is_refusal(error):
            raise
        if onerror is not None:
            onerror(error)
        return
    yield from _walk(top, entries, topdown, onerror, followlinks, is_directory)


def _walk(top, entries, topdown, onerror, followlinks, is_directory):
    dirs, files, links = [], [], set()
    for entry in entries:
        (dirs if is_directory(entry) else files).append(entry.name)
        if entry.is_symlink():
            links.add(entry.name)
    if topdown:
        yield top, dirs, files
    for directory in dirs:
        if directory in links and not followlinks:
            continue
        below = path.join(top, directory)
        try:
            entries = list(scandir(below))
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        yield from _walk(below, entries, topdown, onerror, followlinks, is_directory)
    if not topdown:
        yield top, dirs, files


def _leads_to_directory(entry, follow_symlinks=True):
    """A link that leads out of what is granted leads to no directory, whoever planted it."""
    try:
        return entry.is_dir(follow_symlinks=follow_symlinks)
    except OSError:
        return False


def mkdir(path, mode=0o777, *, dir_fd=None):
    _refuse_dir_fd(dir_fd)
    import fs
    _ask(fs.mkdir, path, "mkdir")


def makedirs(name, mode=0o777, exist_ok=False):
    import fs
    _ask(fs.mkdir, fspath(name), "mkdir", True, bool(exist_ok))


def remove(path, *, dir_fd=None):
    _refuse_dir_fd(dir_fd)
    import fs
    _ask(fs.remove, path, "remove")


def unlink(path, *, dir_fd=None):
    _refuse_dir_fd(dir_fd)
    import fs
    _ask(fs.remove, path, "unlink")


def rmdir(path, *, dir_fd=None):
    _refuse_dir_fd(dir_fd)
    import fs
    _ask(fs.rmdir, path, "rmdir")


def removedirs(name):
    rmdir(name)
    _remove_above(name)


def _remove_above(name):
    """Remove the directories above a name, up to the first that is not empty."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _refuse_dir_fd(src_dir_fd, dst_dir_fd)
    import fs
    _ask_of_two(fs.rename, src, dst, "rename")


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _refuse_dir_fd(src_dir_fd, dst_dir_fd)
    import fs
    _ask_of_two(fs.replace, src, dst, "replace")


def renames(old, new):
    """Rename, make the directories that lead to the new name, and remove those that the old one leaves empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    if all(path.split(old)):
        _remove_above(old)


def truncate(path, length):
    length = _c_long(length)
    if isinstance(path, int):
        return ftruncate(path, length)
    _text_of(path, "truncate", kinds=PATH_OR_NUMBER)
    fd = open(path, O_WRONLY)
    try:
        ftruncate(fd, length)
    except OSError as error:
        if error.filename is None and error.errno is not None:
            error.filename = fspath(path)
        raise
    finally:
        close(fd)


def umask(mask, /):
    """What new files do not get: the mask is always 0o022. One that would keep more from others is refused, as it would not hold."""
    if mask & 0o777 & ~0o022:
        raise NotImplementedError("os.umask: new files have mode 0o644 and directories 0o755, whatever the mask")
    return 0o022


def _refusing(name, why):
    def refuse(*args, **kwargs):
        raise NotImplementedError(f"os.{name}: {why}")

    refuse.__name__ = refuse.__qualname__ = name
    return refuse


for _name in ("chmod", "fchmod", "lchmod"):
    globals()[_name] = _refusing(_name, "modes cannot be changed here")
for _name in ("chown", "fchown", "lchown"):
    globals()[_name] = _refusing(_name, "owners cannot be changed here")
for _name, _made in (("symlink", "symbolic links"), ("link", "hard links"), ("mkfifo", "FIFOs"), ("mknod", "devices")):
    globals()[_name] = _refusing(_name, f"{_made} cannot be made here")
del _name, _made

supports_fd = frozenset({stat, truncate})
supports_follow_symlinks = frozenset({access, stat, utime})
supports_effective_ids = frozenset({access})


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
