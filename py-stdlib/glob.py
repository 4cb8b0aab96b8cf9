"""Paths that match a pattern."""

__all__ = ["escape", "glob", "iglob", "translate"]


def has_magic(s):
    return any(c in s for c in ("*?[" if isinstance(s, str) else (b"*", b"?", b"[")))


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    from os.path import fspath, join
    pathname = fspath(pathname)
    prefix = "" if root_dir is None else join(fspath(root_dir), "")
    return _expand(pathname, prefix, recursive, include_hidden)


def _expand(pathname, prefix, recursive, hidden):
    import fs
    from os.path import join, split
    head, tail = split(pathname)
    if not has_magic(pathname):
        if fs.exists(prefix + pathname) if tail else fs.is_dir(prefix + head):
            yield pathname
        return
    if head and head != pathname and has_magic(head):
        directories = _expand(head, prefix, recursive, hidden)
    else:
        directories = [head]
    for directory in directories:
        if recursive and tail == "**":
            names = _below(prefix + directory, hidden)
            if directory:
                yield join(directory, "")
        elif has_magic(tail):
            names = _matching(prefix + directory, tail, hidden)
        else:
            names = [tail] if (fs.exists(prefix + join(directory, tail)) if tail else fs.is_dir(prefix + directory)) else []
        for name in names:
            yield join(directory, name)


def _matching(directory, pattern, hidden):
    import fs
    from fnmatch import filter
    try:
        names = fs.listdir(directory or ".")
    except (FileNotFoundError, NotADirectoryError):
        return []
    if not hidden and not pattern.startswith("."):
        names = [name for name in names if not name.startswith(".")]
    return filter(names, pattern)


def _below(directory, hidden):
    """Every path below, relative to the directory."""
    import fs
    try:
        entries = fs.scandir(directory or ".")
    except (FileNotFoundError, NotADirectoryError):
        return
    for name, kind, _, _ in entries:
        if name.startswith(".") and not hidden:
            continue
        yield name
        if kind == "dir":
            for below in _below(directory.rstrip("/") + "/" + name if directory else name, hidden):
                yield name + "/" + below


def escape(pathname):
    return "".join(f"[{c}]" if c in "*?[" else c for c in pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    from fnmatch import translate as one
    parts = []
    for part in pat.split("/"):
        if recursive and part == "**":
            parts.append(None)
        else:
            parts.append(one(part)[4:-3].replace(".*", "[^/]*"))
    out = ""
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        if part is None:
            out += ".*" if last else "(?:.+/)?"
        else:
            out += part + ("" if last else "/")
    return f"(?s:{out})\\Z"
