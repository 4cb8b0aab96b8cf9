import glob
import os
from pathlib import Path

for name in ["a.py", "b.txt", ".hidden.py", "d/c.py", "d/e/f.py", "d/.h/g.py", "d/[x].py", "é.py", "x y.txt"]:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(name)

# case: patterns of one name and of several
for pattern in ["*", "*.py", "?.py", "[ab].*", "[!a].*", "d/*", "*/*.py", "*/", "d/", "a.py", "none", "none/*", "d/[[]x].py", ".*", "d/.h/*", "", "*/*/*", "./*.py", "d//*.py"]:
    print(pattern, sorted(glob.glob(pattern)))

# case: any depth
for pattern in ["**", "**/", "**/*.py", "d/**", "d/**/*.py", "**/e/*", "**/**/f.py", "*/**", "**/[[]*"]:
    print(pattern, sorted(glob.glob(pattern, recursive=True)), len(glob.glob(pattern)))

# case: hidden names
for pattern in ["*", "**", "**/*.py", "d/*", "d/**/g.py"]:
    print(pattern, sorted(glob.glob(pattern, recursive=True, include_hidden=True)))

# case: below another root
for pattern in ["*", "**/*.py", "**", "e/*", "*.txt", ""]:
    print(pattern, sorted(glob.glob(pattern, root_dir="d", recursive=True)), sorted(glob.glob(pattern, root_dir="d", recursive=True, include_hidden=True)))
print(sorted(glob.glob("*", root_dir=Path("d"))), glob.glob("*", root_dir="none"))

# case: bytes, escapes, iterators
print(sorted(glob.glob(b"*.py")), sorted(glob.glob(b"**/f.py", recursive=True)), glob.escape("a[b]*?c"), glob.escape(b"[x]"), glob.glob("d/" + glob.escape("[x].py")))
print(next(glob.iglob("a*")), glob.has_magic("a*"), glob.has_magic("a"), glob.has_magic(b"["))

# case: patterns as regular expressions
for pattern in ["*.txt", "**", "**/x", "a/**/b", "**/**/b", "*", "?x", "[ab]*", "[!a]b", "*/", "a/*/b", ".*", "**a", "***", "", "a//b", "x.y", "[", "a[]b]c"]:
    for recursive in (False, True):
        for hidden in (False, True):
            print(repr(pattern), recursive, hidden, glob.translate(pattern, recursive=recursive, include_hidden=hidden))
print(glob.translate("a/b*", seps="/\\"), glob.translate("a/b*", seps=["/"]))
