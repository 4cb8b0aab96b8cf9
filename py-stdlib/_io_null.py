"""`/dev/null`: nothing is in it, and what is written to it is gone. No file of the host's stands behind it, so it needs no grant.

The functions are those of the capability `fs` that take a handle.
"""

from _io_base import SEEK_END, SEEK_SET

PATH = "/dev/null"


class NullHandle:
    """It was opened for reading, for writing, or both."""

    def __init__(self, reads, writes):
        self.reads, self.writes = reads, writes


def open_null(mode):
    """For a mode as `fs` takes it: Python's, or `=` and letters for the flags of `os.open`."""
    if "x" in mode or "=" in mode and "c" in mode and "e" in mode:
        raise FileExistsError(17, "File exists", PATH)
    letters = mode.partition("=")[2]
    if letters:
        return NullHandle("r" in letters, "w" in letters)
    return NullHandle("r" in mode or "+" in mode, "r" not in mode or "+" in mode)


def _check(is_allowed):
    if not is_allowed:
        raise OSError(9, "Bad file descriptor")


def _read(handle, size=-1):
    _check(handle.reads)
    return b""


def _write(handle, data):
    _check(handle.writes)
    return len(data)


def _seek(handle, offset, whence=SEEK_SET):
    if not SEEK_SET <= whence <= SEEK_END:
        raise OSError(22, "Invalid argument")
    return 0


def _tell(handle):
    return 0


def _truncate(handle, size=None):
    raise OSError(22, "Invalid argument")


_sync = _truncate


def _fstat(handle):
    """`os` knows what it is."""
    return None


def _close(handle):
    pass
