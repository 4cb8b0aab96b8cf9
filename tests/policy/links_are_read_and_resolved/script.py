import os
from pathlib import Path

print(os.readlink("data/link"), os.readlink(b"data/chain"), Path("data/dir").readlink(), os.readlink("data/out"))
for path in ["data/link", "data/chain", "data/dir/file.txt", "data/dir/..", "data/broken", "data/dir/../link", "/app/data/chain", "."]:
    print(path, os.path.realpath(path))
print(os.path.samefile("data/link", "data/sub/file.txt"), os.path.samefile("data/chain", "data/dir/file.txt"), os.path.samefile("data/dir", "data"))
print(Path("data/chain").resolve(strict=True).read_text(), end="")
print(os.path.realpath("data/round1/x"))
for function in [os.path.realpath, lambda path, strict: Path(path).resolve(strict=strict)]:
    for path in ["data/round1", "data/broken"]:
        try:
            function(path, strict=True)
        except OSError as error:
            print(type(error).__name__, error.strerror)
print(os.path.islink("data/link"), os.path.lexists("data/broken"), os.path.exists("data/broken"), os.stat("data/link").st_size, os.lstat("data/link").st_size)
print(sorted(os.listdir()), sorted(os.listdir("/")), [entry.name for entry in os.scandir("/")], next(os.walk("/")), [str(path) for path in Path("/").glob("*/*")])
try:
    open("data/out/passwd")
except PermissionError as error:
    print(error)
