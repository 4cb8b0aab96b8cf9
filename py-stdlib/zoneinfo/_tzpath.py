"""Where `zoneinfo` looks for tables beside those that are embedded: nowhere, until a script says so."""

TZPATH = ()


class InvalidTZPathWarning(RuntimeWarning):
    """A relative path in PYTHONTZPATH."""


def reset_tzpath(to=None):
    """Reset global TZPATH."""
    global TZPATH
    if to is None:
        TZPATH = ()
        return
    if isinstance(to, (str, bytes)):
        raise TypeError(f"tzpaths must be a list or tuple, not {type(to)}: {to!r}")
    from os.path import isabs
    relative = [path for path in to if not isabs(path)]
    if relative:
        raise ValueError("Paths should be absolute but found the following relative paths:\n    " + "\n    ".join(map(str, relative)))
    TZPATH = tuple(to)


def find_file(key):
    """The path of a zone's file, or None."""
    from os.path import isfile, join
    paths = (join(path, key) for path in TZPATH)
    return next((path for path in paths if isfile(path)), None)


def names_in_files():
    """The names of zones in files: those that begin as one does."""
    import os
    names = set()
    for root in TZPATH:
        for folder, folders, files in os.walk(root):
            at = folder[len(root):].strip("/")
            if not at:
                folders[:] = [name for name in folders if name not in ("right", "posix")]
            for name in files:
                with open(os.path.join(folder, name), "rb") as file:
                    if name != "posixrules" and file.read(4) == b"TZif":
                        names.add(f"{at}/{name}" if at else name)
    return names
