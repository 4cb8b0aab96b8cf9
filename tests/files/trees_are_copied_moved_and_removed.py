import os
import shutil
from pathlib import Path

def tree(top):
    return sorted(str(path) for path in Path(top).rglob("*"))

Path("s/a/b").mkdir(parents=True)
Path("s/one.txt").write_text("one")
Path("s/a/two.txt").write_text("two")
Path("s/a/b/three.pyc").write_text("three")
os.utime("s/one.txt", (0, 1_000_000_000))
os.utime("s/a", (0, 1_100_000_000))

# case: files are copied, with and without their times
print(shutil.copyfile("s/one.txt", "f.txt"), open("f.txt").read(), os.stat("f.txt").st_mtime > 1_600_000_000)
os.mkdir("into")
print(shutil.copy("s/one.txt", "into"), shutil.copy2("s/one.txt", "into/two.txt"), os.stat("into/two.txt").st_mtime)
print(shutil.copy(Path("s/one.txt"), Path("into")), shutil.copystat("s/one.txt", "f.txt"), os.stat("f.txt").st_mtime)
for source, target in [("f.txt", "f.txt"), ("f.txt", "./f.txt"), ("none", "x"), ("f.txt", "none/x"), ("s", "x")]:
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        print(type(error).__name__, error)

# case: trees are copied
print(shutil.copytree("s", "t"), tree("t"), os.stat("t/one.txt").st_mtime, os.stat("t/a").st_mtime)
try:
    shutil.copytree("s", "t")
except FileExistsError as error:
    print(error)
print(shutil.copytree("s", "t", dirs_exist_ok=True))
print(shutil.copytree("s", "u", ignore=shutil.ignore_patterns("*.pyc", "two*")), tree("u"))
copied = []
print(shutil.copytree("s", "v", copy_function=lambda source, target: copied.append((source, target))), sorted(copied), tree("v"))
def failing(source, target):
    raise OSError(5, "no luck", source)
try:
    shutil.copytree("s/a/b", "w", copy_function=failing)
except shutil.Error as error:
    print(error)

# case: things are moved
print(shutil.move("f.txt", "g.txt"), os.path.exists("f.txt"), shutil.move("g.txt", "into"), sorted(os.listdir("into")))
print(shutil.move("u", "into"), tree("into/u"))
for source, target in [("into/g.txt", "into"), ("none", "x"), ("into", "into/u/deeper")]:
    try:
        print(shutil.move(source, target))
    except OSError as error:
        print(type(error).__name__, error)

# case: trees are removed, and what fails is told
print(shutil.rmtree("t"), os.path.exists("t"), shutil.rmtree.avoids_symlink_attacks)
try:
    shutil.rmtree("none")
except FileNotFoundError as error:
    print(error)
shutil.rmtree("none", ignore_errors=True)
shutil.rmtree("none", onexc=lambda function, path, error: print(function.__name__, path, type(error).__name__))
shutil.rmtree("into/one.txt", onexc=lambda function, path, error: print(function.__name__, path, type(error).__name__))

# case: file objects, sizes of terminals, no programs
with open("s/one.txt", "rb") as source, open("copy.bin", "wb") as target:
    shutil.copyfileobj(source, target, 2)
print(open("copy.bin").read(), shutil.get_terminal_size((10, 5)), issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError))

# case: a name that ends in a slash is that of a directory
os.mkdir("slash")
open("slash/b", "w").close()
for name in ["copy", "copy2", "copyfile", "move"]:
    for src, dst in [("slash/b", "missing/"), ("slash/b", "missing/deep/"), ("slash/b", "slash/b/"), ("missing", "other/"), ("slash/b", "")]:
        try:
            print(name, src, dst, getattr(shutil, name)(src, dst))
        except OSError as error:
            print(name, src, dst, type(error).__name__, error)

# case: onerror is no longer warned about
import warnings

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    shutil.rmtree("missing", onerror=lambda function, path, info: print(function.__name__, path, info[0].__name__))
print(told)
