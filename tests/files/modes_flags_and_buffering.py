import io
import os
import warnings


def show(label, act):
    try:
        print(label, act())
    except OSError as error:
        print(label, type(error).__name__, error.errno, repr(error.filename))
    except (TypeError, ValueError, OverflowError) as error:
        print(label, type(error).__name__, error)


def opened(make, mode):
    name = "new" if "x" in mode else "file"
    with make(name, mode) as stream:
        shown = type(stream).__name__, stream.mode
    if name == "new":
        os.remove(name)
    return shown


# case: the letters of a mode in any order, and what is none
open("file", "w").close()
for mode in [
    "+rb", "rb+", "r+b", "b+r", "+r", "+w", "+a", "+", "", "b", "t", "rw", "rr", "r++", "bb", "rbt", "U", "rU", "rbb", "x+", "btr", "tr", "++r", "rwb+", "r ", "R", "ab", "+b",
    "t+", "bt", "z", "+xb",
]:
    show(("open", mode), lambda: opened(open, mode))
    show(("FileIO", mode), lambda: opened(io.FileIO, mode))

# case: buffering is an int of C's, and binary files have no lines
def opened_with(mode, buffering):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with open("file", mode, buffering) as stream:
            return type(stream).__name__, [(str(warning.message), warning.category.__name__) for warning in told]


for buffering in [1, 2, 0, -1, -5, True, 2**31, -2**31 - 1, 2**63, 2**70, -2**70, None, "x", 1.0]:
    for mode in ["rb", "r", "wb", "r+b"]:
        show((buffering, mode), lambda: opened_with(mode, buffering))

# case: positions and lengths beyond the host's
with open("file", "r+b") as file:
    file.write(b"hello")
    for offset in [2**63, 2**64, 10**30, -2**63 - 1, 2**63 - 1, -1, "x", 1.5, None]:
        for stream in (file, file.raw):
            for whence in (0, 1):
                show(("seek", type(stream).__name__, offset, whence), lambda: stream.seek(offset, whence))
            if offset not in (2**63 - 1, None):
                show(("truncate", type(stream).__name__, offset), lambda: stream.truncate(offset))
    for whence in [-1, 9, "x", None, 1.5]:
        show(("whence", whence), lambda: file.seek(0, whence))
        show(("raw whence", whence), lambda: file.raw.seek(0, whence))
with open("file", "r+") as file:
    for offset in [10**30, -1, "x"]:
        show(("text", offset), lambda: file.seek(offset))
    for offset in [2**63, 2**64, -1, "x", 1.5]:
        show(("text", offset), lambda: file.truncate(offset))


# case: opened to be read, made or emptied first
def by_flags(flags, name):
    number = os.open(name, flags)
    told = []
    for act in (lambda: os.read(number, 3), lambda: os.write(number, b"zz"), lambda: os.fstat(number).st_size):
        try:
            told.append(act())
        except OSError as error:
            told.append(error.errno)
    os.close(number)
    return told


os.mkdir("dir")
for flags, name in [
    ("CREAT", "made"), ("CREAT", "file"), ("CREAT EXCL", "made"), ("CREAT EXCL", "other"), ("EXCL", "file"), ("APPEND", "file"), ("CREAT APPEND", "third"), ("CREAT TRUNC", "file"),
    ("TRUNC", "file"), ("TRUNC", "missing"), ("CREAT", "dir"), ("CREAT", "dir/"), ("CREAT", "missing/"), ("CREAT", "missing/x"), ("TRUNC", "dir"), ("DIRECTORY", "file"), ("DIRECTORY CREAT", "dir"),
]:
    show((flags, name), lambda: by_flags(sum(getattr(os, "O_" + flag) for flag in flags.split()), name))
print(sorted(os.listdir()))
