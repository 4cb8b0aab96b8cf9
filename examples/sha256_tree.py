"""SHA-256 sums of every file in a tree, line by line as `sha256sum` prints them.

    wicket run --allow fs.read=examples examples/sha256_tree.py examples > sums.txt
    sha256sum --check sums.txt
"""

import hashlib
import os
import sys

BLOCK = 1 << 20


def sum_of(path):
    """The digest of a file, read in blocks, so that its size does not matter."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def files(root):
    for directory, directories, names in os.walk(root):
        directories.sort()
        for name in sorted(names):
            yield os.path.join(directory, name)


def line(digest, path):
    """sha256sum escapes a name that would break the line, and says so with a backslash in front."""
    escaped = path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    return ("\\" if escaped != path else "") + f"{digest}  {escaped}"


for root in sys.argv[1:] or ["."]:
    for path in [root] if os.path.isfile(root) else files(root):
        print(line(sum_of(path), path))
