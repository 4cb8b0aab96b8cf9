import os
from pathlib import Path

os.mkdir("dir")
Path("file").write_text("text")
Path("dir/inner").touch()


def show(label, act):
    try:
        print(label, act())
    except OSError as error:
        print(label, type(error).__name__, error.errno, repr(error.filename), repr(error.filename2), error)
    except (TypeError, ValueError, OverflowError) as error:
        print(label, type(error).__name__, error)


# case: one path
PATHS = [b"nope", "nope", Path("nope"), b"nope/x", b"file/x", b"", "", "a\0b", b"a\0b", 1.5]
for name in ["remove", "unlink", "rmdir", "listdir", "scandir", "readlink", "stat", "lstat", "utime", "truncate", "removedirs"]:
    act = getattr(os, name)
    for path in PATHS:
        show((name, path), lambda: act(path, 1) if name == "truncate" else act(path))
for name in ["remove", "rmdir", "readlink", "mkdir", "makedirs"]:
    show((name, b"dir"), lambda: getattr(os, name)(b"dir"))
for name in ["remove", "rmdir", "readlink", "mkdir", "access"]:
    for path in [None, 7]:
        show((name, path), lambda: getattr(os, name)(path, 0) if name == "access" else getattr(os, name)(path))
for path in [b"nope", b"dir", b"nope/x"]:
    show(("open", path), lambda: open(path))
    show(("os.open", path), lambda: os.open(path, os.O_WRONLY))
show("mkdir", lambda: os.mkdir(b"file/x"))

# case: two paths
for name in ["rename", "replace", "renames"]:
    for src, dst in [(b"nope", b"x"), ("nope", b"x"), ("", "x"), ("file", ""), (b"", b""), (Path("nope"), "x"), ("dir", "file"), ("file", "dir"), ("a\0", "x"), ("x", "a\0")]:
        show((name, src, dst), lambda: getattr(os, name)(src, dst))
for src, dst in [(1, "x"), ("x", None), ("file", "nodir/x")]:
    show(("rename", src, dst), lambda: os.rename(src, dst))

# case: no path is the working directory
print(sorted(os.listdir(None)), sorted(os.listdir(path=None)), sorted(entry.name for entry in os.scandir(None)), sorted(os.scandir(path=None), key=str)[0].path)

# case: a surrogate is no character of a name
for act in [os.stat, open, os.listdir, os.remove, os.mkdir, lambda p: os.rename("file", p), lambda p: Path(p).mkdir(), lambda p: Path(p).read_text()]:
    show("surrogate", lambda: act("\ud800x"))
show("behind a byte", lambda: os.stat("\udc80\ud800"))
show("no such name", lambda: (os.path.exists("\ud800"), Path("\ud800").exists(), Path("\ud800").is_dir(), Path("\ud800").is_file()))
show("text", lambda: Path("file").write_text("\ud800"))

# case: lengths, positions and times are ints of the host's
for length in [-1, 2**63, -2**63 - 1, "x", 1.5]:
    show(("truncate", length), lambda: os.truncate("file", length))
number = os.open("file", os.O_RDWR)
for length in [2**63, "x"]:
    show(("ftruncate", length), lambda: os.ftruncate(number, length))
    show(("read", length), lambda: os.read(number, length))
    show(("lseek", length), lambda: os.lseek(number, length, 0))
show("whence", lambda: os.lseek(number, 0, 9))
show("before the start", lambda: os.lseek(number, -1, 0))
os.close(number)
for times in ["x", 1.5, (1, "x"), ("x", 1), (None, None), (1,)]:
    show(("times", times), lambda: os.utime("file", times))
    show(("ns", times), lambda: os.utime("file", ns=times))
show("ns", lambda: os.utime("file", ns=(1.5, 1)))

# case: constants, and what needs no right
print([getattr(os, name) for name in sorted(dir(os)) if name.startswith(("EX_", "POSIX_FADV"))])
with open("file", "rb") as file:
    print(os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_SEQUENTIAL), os.device_encoding(file.fileno()), file.raw.closefd, Path.parser is os.path)
    show("advice", lambda: os.posix_fadvise(file.fileno(), 0, 0, 77))
