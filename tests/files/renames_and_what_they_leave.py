import os
from pathlib import Path


def tree():
    return sorted(path.as_posix() for path in Path(".").rglob("*"))


def show(label, act):
    try:
        print(label, act())
    except OSError as error:
        print(label, type(error).__name__, error.errno, repr(error.filename), repr(error.filename2), error)


# case: the directories that the old name leaves empty are removed
os.makedirs("p/q/r")
Path("p/q/r/file").touch()
Path("p/keep").touch()
os.renames("p/q/r/file", "n/m/file")
print(tree())
os.renames("n/m/file", "top")
print(tree())
os.renames(b"top", b"n/m")
print(tree())
os.renames(Path("n/m"), Path("z/y"))
print(tree())

# case: nothing is removed where there was no rename, and what is no directory is not made one
os.makedirs("empty/inner")
show("missing", lambda: os.renames("empty/inner/no", "q"))
show("through a file", lambda: os.renames("empty/inner", "p/keep/x"))
print(tree())

# case: directories up to one that is not empty
os.removedirs("empty/inner/")
print(tree())
