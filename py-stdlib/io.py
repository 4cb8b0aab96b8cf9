"""Files and streams: `open`, and the classes of the objects that it gives.

Bytes come from and go to the host through the capability `fs`, in blocks. The engine keeps what was read ahead and what is held back, decodes,
and finds lines; the rooms of this module (`_io_raw`, `_io_buffered`, `_io_text`, ...) do the rest.
"""

__all__ = [
    "BlockingIOError", "BufferedIOBase", "BufferedRWPair", "BufferedRandom", "BufferedReader", "BufferedWriter", "BytesIO", "DEFAULT_BUFFER_SIZE", "FileIO",
    "IOBase", "IncrementalNewlineDecoder", "RawIOBase", "SEEK_CUR", "SEEK_END", "SEEK_SET", "StringIO", "TextIOBase", "TextIOWrapper",
    "UnsupportedOperation", "open", "open_code", "text_encoding",
]

from operator import index

from _io_base import BufferedIOBase, DEFAULT_BUFFER_SIZE, IOBase, RawIOBase, SEEK_CUR, SEEK_END, SEEK_SET, TextIOBase, UnsupportedOperation
from _io_buffered import BufferedRandom, BufferedReader, BufferedWriter
from _io_raw import FileIO, _flush_all, _number_named, _numbers, _open_by_host, _ops_of, _take_number
from _io_text import TextIOWrapper, text_encoding

BlockingIOError = BlockingIOError

for _class in (BufferedIOBase, IOBase, RawIOBase, TextIOBase):
    _class.__module__ = "io"
for _class in (BufferedRandom, BufferedReader, BufferedWriter, FileIO, TextIOWrapper):
    _class.__module__ = "_io"
del _class

# Loaded when first named.
_LATER = {"BytesIO": "_io_memory", "StringIO": "_io_memory", "IncrementalNewlineDecoder": "_io_newlines", "BufferedRWPair": "_io_pair"}


def __getattr__(name):
    if name in _LATER:
        cls = globals()[name] = getattr(__import__(_LATER[name]), name)
        cls.__module__ = "_io"
        return cls
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_LATER})


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
    # Where none of them is given, FileIO says so.
    if len(signs & set("axrw")) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    for name, given in (("an encoding", encoding), ("an errors", errors), ("a newline", newline)):
        if binary and given is not None:
            raise ValueError(f"binary mode doesn't take {name} argument")
    return mode.replace("b", "").replace("t", ""), binary


def _c_int(value):
    number = index(value)
    if not -1 << 31 <= number < 1 << 31:
        raise OverflowError("Python int too large to convert to C int")
    return number


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open a file and give a stream."""
    if not isinstance(file, (str, bytes, int)):
        from os.path import fspath
        file = fspath(file)
    buffering = _c_int(buffering)
    raw_mode, binary = _checked_mode(mode, encoding, errors, newline)
    if isinstance(file, int) and not isinstance(file, bool) and file in (0, 1, 2):
        return _standard(file, binary)
    if buffering == 0 and not binary:
        raise ValueError("can't have unbuffered text I/O")
    raw = FileIO(file, raw_mode, closefd, opener)
    if buffering == 0:
        return raw
    if buffering == 1 and binary:
        from warnings import warn
        warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used", RuntimeWarning, 2)
    kind = BufferedRandom if "+" in raw_mode else BufferedReader if raw_mode == "r" else BufferedWriter
    buffered = kind(raw, buffering) if buffering > 1 else kind(raw)._read_in_blocks()
    if binary:
        return buffered
    try:
        text = TextIOWrapper(buffered, encoding, errors, newline, buffering == 1)
    except BaseException:
        buffered.close()
        raise
    text.mode = mode
    return text


# What the builtin is made of; the public name is the builtin itself.
_open = open
from builtins import open


def open_code(path):
    return open(path, "rb")


def _standard(number, binary):
    import sys
    stream = (sys.stdin, sys.stdout, sys.stderr)[number]
    return stream.buffer if binary else stream
