import glob
import os
from pathlib import Path


def found(paths):
    return sorted(map(str, paths))


# case: Path.glob and rglob, with `**` going through links and not
for pattern in [
    "**", "**/", "*", "*/", "**/*", "**/*/", "**/*.txt", "dang", "loop", "abs", "dang/", "loop/", "lsub", "lsub/", "lsub/*", "dang/x", "lsub/b.txt", "sub/..", "sub/../*.txt",
    "lfile/..", "a.txt/..", "a.txt/.", "a.txt/", "sub/../a.txt", "none/..", "**/..", "*/..", "..", "./a.txt", "**/**", "**/**/b.txt", "**/lsub/**", "lsub/**", "lsub/**/*", "*/*",
    "**b*", ".hid/**", "**/deep/**", "*/.",
]:
    for through in (False, True):
        print(pattern, through, found(Path("d").glob(pattern, recurse_symlinks=through)))
        print("r", pattern, through, found(Path("d").rglob(pattern, recurse_symlinks=through)))

# case: names in another case, also without wildcards
for pattern in ["A.TXT", "SUB/*", "SUB", "sub/B.TXT", "**/B.TXT", "LSUB/*", "SUB/../A.txt", "SUB/", "DANG", "**/DEEP/**", "[A]*", "LSUB/**"]:
    print(pattern, [found(Path("d").glob(pattern, case_sensitive=sensitive)) for sensitive in (True, False, None)])

# case: what is searched is a link, or no directory
for base in ["d/lsub", "d/lfile", "d/dang", "d/loop", "d/a.txt", "d/none", "d/../d"]:
    print(base, [found(Path(base).glob(pattern)) for pattern in ["**", "*", "sub/*", "x", ".."]])

# case: patterns that are none
for pattern in ["", ".", "/", "/abs", b"*", 1]:
    for name in ("glob", "rglob"):
        try:
            print(name, pattern, found(getattr(Path("d/sub"), name)(pattern)))
        except (ValueError, NotImplementedError, TypeError) as error:
            print(name, pattern, type(error).__name__, error)
print(found(Path("d").glob(Path("sub/*"))), found(Path("d").glob(Path("*/"))))

# case: the module glob enters links to directories
for pattern in ["d/**", "d/**/", "d/**/*", "d/**/*.txt", "d/*/", "d/*/*", "d/dang", "d/loop", "d/dang/", "d/loop/*", "d/abs", "d/lsub/**", "**", "d/sub/../*.txt", "**/b.txt", "*/**/deep", "d/*/.", "d/**/sub/**"]:
    print(pattern, found(glob.glob(pattern, recursive=True)), found(glob.glob(pattern)))
    print(pattern, found(glob.glob(pattern, recursive=True, root_dir="d")), found(glob.glob(os.fsencode(pattern), recursive=True, include_hidden=True)))
print(glob.glob("*", dir_fd=99))

# case: a link to where it is ends where no more links are followed
print(len(glob.glob("round/**", recursive=True)), len(found(Path("round").glob("**", recurse_symlinks=True))), found(Path("round").glob("**")))

# case: walking, where a link that is not followed is a file to pathlib and a directory to os
for follow in (False, True):
    for top_down in (False, True):
        print(follow, top_down, sorted((str(path), sorted(dirs), sorted(files)) for path, dirs, files in Path("d").walk(top_down, follow_symlinks=follow)))
        print(follow, top_down, sorted((path, sorted(dirs), sorted(files)) for path, dirs, files in os.walk("d", top_down, followlinks=follow)))
pruned = []
for path, dirs, files in Path("d").walk():
    pruned.append(path.as_posix())
    dirs[:] = [name for name in dirs if name != "sub"]
print(sorted(pruned))

# case: resolving what leads in a circle or to nothing
here = Path().resolve()
for path in ["loop", "loop/x", "lsub/x", "dang", "dang/x", "lsub/../x", "other/back"]:
    print(path, Path("d", path).resolve().relative_to(here), os.path.relpath(os.path.realpath("d/" + path)))
    try:
        print(Path("d", path).resolve(strict=True).relative_to(here))
    except OSError as error:
        print(type(error).__name__, error.errno, os.path.relpath(error.filename))
