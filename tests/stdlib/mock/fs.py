"""The capability `fs` for developers who test py-stdlib on CPython: the same functions, over the real file system."""

import posix
import stat as _s

_KINDS = {_s.S_IFREG: "file", _s.S_IFDIR: "dir", _s.S_IFLNK: "link"}


def _bytes(fd, size=-1):
    parts = []
    while size:
        block = posix.read(fd, 1 << 20 if size < 0 else size)
        if not block:
            break
        parts.append(block)
        if size > 0:
            break
    return b"".join(parts)


def _open(path, mode="r"):
    flags = {"r": posix.O_RDONLY, "w": posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC, "a": posix.O_WRONLY | posix.O_CREAT | posix.O_APPEND,
             "x": posix.O_WRONLY | posix.O_CREAT | posix.O_EXCL}[mode[0]]
    if "+" in mode:
        flags = flags & ~posix.O_WRONLY | posix.O_RDWR
    if mode[0] == "r" and "+" not in mode and is_dir(path):
        raise IsADirectoryError(21, "Is a directory", path)
    return posix.open(path, flags, 0o644)


_read = _bytes
_write = posix.write
_close = posix.close
_sync = posix.fsync


def _seek(handle, offset, whence=0):
    return posix.lseek(handle, offset, whence)


def _tell(handle):
    return posix.lseek(handle, 0, 1)


def _truncate(handle, size=None):
    size = _tell(handle) if size is None else size
    posix.ftruncate(handle, size)
    return size


def _facts(found):
    return _KINDS.get(_s.S_IFMT(found.st_mode), "other"), found.st_size, found.st_mtime_ns, _s.S_IMODE(found.st_mode)


def _fstat(handle):
    return _facts(posix.fstat(handle))


def stat(path, follow=True):
    return _facts(posix.stat(path) if follow else posix.lstat(path))


def read_bytes(path):
    fd = _open(path)
    try:
        return _bytes(fd)
    finally:
        posix.close(fd)


def read_text(path, encoding="utf-8", errors="strict", newline=None):
    text = read_bytes(path).decode(encoding, errors)
    return text.replace("\r\n", "\n").replace("\r", "\n") if newline is None else text


def _put(path, data, mode):
    fd = _open(path, mode)
    try:
        return posix.write(fd, data)
    finally:
        posix.close(fd)


def write_bytes(path, data, durable=False):
    return _put(path, data, "w")


def append_bytes(path, data):
    return _put(path, data, "a")


def _lines(text, newline):
    return text.replace("\n", newline) if newline in ("\r", "\r\n") else text


def write_text(path, text, encoding="utf-8", errors="strict", newline=None, durable=False):
    write_bytes(path, _lines(text, newline).encode(encoding, errors))
    return len(text)


def append_text(path, text, encoding="utf-8", errors="strict", newline=None):
    append_bytes(path, _lines(text, newline).encode(encoding, errors))
    return len(text)


def listdir(path="."):
    return sorted(posix.listdir(path))


def scandir(path="."):
    found = []
    for name in listdir(path):
        kind, size, mtime_ns, _ = stat(path.rstrip("/") + "/" + name if path else name, False)
        found.append((name, kind, size, mtime_ns))
    return found


def _kind(path):
    try:
        return stat(path)[0]
    except (OSError, ValueError):
        return None


def exists(path):
    return _kind(path) is not None


def is_file(path):
    return _kind(path) == "file"


def is_dir(path):
    return _kind(path) == "dir"


def mkdir(path, parents=False, exist_ok=False):
    try:
        posix.mkdir(path)
    except FileNotFoundError:
        parent = path.rstrip("/").rpartition("/")[0]
        if not parents or not parent:
            raise
        mkdir(parent, True, True)
        posix.mkdir(path)
    except FileExistsError:
        if not exist_ok or not is_dir(path):
            raise


remove, rmdir, rename, replace = posix.remove, posix.rmdir, posix.rename, posix.replace


def copy(src, dst, durable=False):
    return write_bytes(dst, read_bytes(src))
