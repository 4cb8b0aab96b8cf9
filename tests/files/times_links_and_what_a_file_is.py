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
