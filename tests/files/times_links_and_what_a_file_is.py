import os
import stat
from pathlib import Path

# case: times are set in seconds and in nanoseconds
open("a.txt", "w").close()
os.utime("a.txt", (1_000_000_000, 1_500_000_000))
print(os.stat("a.txt").st_mtime, os.path.getmtime("a.txt"))
os.utime("a.txt", ns=(1, 1_234_567_890_123_456_789))
print(os.stat("a.txt").st_mtime_ns)
os.utime("a.txt", (0, 1.5))
print(os.stat("a.txt").st_mtime_ns)
os.utime("a.txt", (0, -1.25))
print(os.stat("a.txt").st_mtime_ns)
os.mkdir("d")
os.utime("d", ns=(5_000_000_000, 6_000_000_000))
print(os.stat("d").st_mtime)
os.utime("a.txt")
print(os.stat("a.txt").st_mtime > 1_600_000_000)
for arguments, options in [(("a.txt", (1, 2)), {"ns": (1, 2)}), (("a.txt", 3), {}), (("a.txt", (1, 2, 3)), {}), (("a.txt",), {"ns": [1, 2]}), (("none",), {})]:
    try:
        os.utime(*arguments, **options)
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)

# case: touch moves the time of what is there
os.utime("a.txt", (0, 0))
Path("a.txt").touch()
print(os.stat("a.txt").st_mtime > 1_600_000_000)
try:
    Path("a.txt").touch(exist_ok=False)
except FileExistsError as error:
    print(error)

# case: paths of one file have one number
print(os.path.samefile("a.txt", "d/../a.txt"), os.path.samefile("a.txt", "d"), os.path.samestat(os.stat("d"), os.stat("./d")))
with open("a.txt") as file:
    print(os.path.samestat(os.fstat(file.fileno()), os.stat("a.txt")))
os.rename("a.txt", "b.txt")
open("a.txt", "w").close()
print(os.path.samefile("a.txt", "b.txt"))

# case: what is no link is none
for function in [os.readlink, lambda path: Path(path).readlink()]:
    for path in ["a.txt", "d", "none"]:
        try:
            function(path)
        except OSError as error:
            print(type(error).__name__, error)
print(os.path.realpath("d/../x/./y") == os.path.join(os.getcwd(), "x/y"), os.path.realpath(b"d") == os.fsencode(os.path.join(os.getcwd(), "d")))
print(Path("d/../none").resolve() == Path.cwd() / "none")
for path in ["none", "none/x"]:
    try:
        os.path.realpath(path, strict=True)
    except FileNotFoundError as error:
        print(type(error).__name__)

# case: access asks the mode
print(os.access("a.txt", os.F_OK), os.access("a.txt", os.R_OK | os.W_OK), os.access("a.txt", os.X_OK), os.access("d", os.X_OK), os.access("none", os.F_OK))

# case: entries of a directory named by bytes have bytes as names
print(sorted((entry.name, entry.path) for entry in os.scandir(b".")), sorted(os.listdir(b".")))
print(sorted(entry.is_file() for entry in os.scandir(b".")))

# case: what stat tells is a tuple of ten, and more by name
found = os.stat("a.txt")
print(isinstance(found, tuple), len(found), found == tuple(found), hash(found) == hash(tuple(found)), found[6:8] == (found.st_size, int(found.st_atime)))
print([found[at] == int(value) for at, value in [(7, found.st_atime), (8, found.st_mtime), (9, found.st_ctime)]], found.st_size == found[stat.ST_SIZE])
print(found.n_fields >= 19, found.n_sequence_fields, found.n_unnamed_fields, found.__match_args__, found.st_blksize > 0, found.st_blocks >= 0, found.st_rdev)
mode, *_, changed = found
print(mode == found.st_mode, changed == int(found.st_ctime), found.__reduce__()[1][1]["st_mtime_ns"] == found.st_mtime_ns)
for fields in [range(10), range(13), range(19)]:
    made = os.stat_result(fields)
    print(made, made.st_mtime, made.st_mtime_ns, made.st_blocks, len(made))
print(os.stat_result(range(10), {"st_mtime": 2.5}).st_mtime, os.stat_result(range(10)) == tuple(range(10)))
for wrong in [range(9), range(20), 5]:
    try:
        os.stat_result(wrong)
    except TypeError as error:
        print(error)

# case: a path of bytes lists names of bytes, whatever is in them
os.mkdir("names")
for name in [b"plain", b"\xff\xfe", "\u00e9".encode()]:
    open(b"names/" + name, "w").close()
print(sorted(os.listdir(b"names")), sorted(os.listdir("names")), sorted(map(os.fsencode, os.listdir("names"))) == sorted(os.listdir(b"names")))
print(sorted(entry.name for entry in os.scandir(b"names")), [name for _, _, name in os.walk(b"names")][0] != [])
with os.scandir("names") as entries:
    print(all(entry.inode() == os.lstat(entry.path).st_ino for entry in entries))

# case: paths are not followed where that is asked
print(Path("a.txt").is_file(follow_symlinks=False), Path("names").is_dir(follow_symlinks=False), Path("names").is_file(follow_symlinks=False))
print(os.access in os.supports_effective_ids, os.stat in os.supports_follow_symlinks, os.access("a.txt", os.R_OK, effective_ids=True))
