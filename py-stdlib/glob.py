"""Paths that match a pattern."""

__all__ = ["escape", "glob", "iglob", "translate"]


def has_magic(s):
    return any(c in s for c in ("*?[" if isinstance(s, str) else (b"*", b"?", b"[")))


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    from os import _refuse_dir_fd, fsdecode, fsencode
    from os.path import fspath, join
    _refuse_dir_fd(dir_fd)
    as_bytes = isinstance(pathname, bytes)
    prefix = "" if root_dir is None else join(fsdecode(fspath(root_dir)), "")
    # `**` alone also means the directory that the search starts in, which has no name.
    found = (path for path in _expand(fsdecode(pathname), prefix, recursive, include_hidden) if path)
    return map(fsencode, found) if as_bytes else found


def glob0(dirname, pattern):
    from os.path import join, lexists
    return [pattern] if lexists(join(dirname, pattern)) else []


def glob1(dirname, pattern):
    return _matching(dirname, pattern, False)


def _expand(pathname, prefix, recursive, hidden):
    from os.path import isdir, join, lexists, split
    head, tail = split(pathname)
    if not has_magic(pathname):
        if lexists(prefix + pathname) if tail else isdir(prefix + head):
            yield pathname
        return
    if head and head != pathname and has_magic(head):
        directories = _expand(head, prefix, recursive, hidden)
    else:
        directories = [head]
    for directory in directories:
        if recursive and tail == "**":
            if directory == "" or isdir(prefix + directory):
                yield join(directory, "") if directory else ""
            names = _below(prefix + directory, hidden)
        elif has_magic(tail):
            names = _matching(prefix + directory, tail, hidden)
        else:
            names = [tail] if (lexists(prefix + join(directory, tail)) if tail else isdir(prefix + directory)) else []
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
    if isinstance(pathname, bytes):
        return escape(pathname.decode("latin-1")).encode("latin-1")
    return "".join(f"[{c}]" if c in "*?[" else c for c in pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """A regular expression for the paths that a pattern matches."""
    import re
    escaped = "".join(re.escape(sep) for sep in seps or "/")
    one = f"[{escaped}]" if seps and len(seps) > 1 else escaped
    other = f"[^{escaped}]"
    start = f"[^{escaped}.]{other}*"
    any_name = f"{other}+" if include_hidden else start
    any_depth = (f"(?:.+{one})?", ".*") if include_hidden else (f"(?:{start}{one})*", f"(?:{start}{one})*(?:{start})?")
    parts = re.split(one, pat)
    out = ""
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        if part == "*":
            out += any_name if last else any_name + one
        elif recursive and part == "**":
            if last:
                out += any_depth[1]
            elif parts[i + 1] != "**":
                out += any_depth[0]
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    out += r"(?!\.)"
                out += _name_pattern(part, other)
            if not last:
                out += one
    return rf"(?s:{out})\Z"


def _name_pattern(part, other):
    """One name of a pattern: stars and question marks do not match separators."""
    import re
    from fnmatch import translate
    out = ""
    for piece in re.findall(r"\*+|\?|\[!?\]?[^\]]*\]|.", part, re.DOTALL):
        if piece[0] == "*":
            out += other + "*"
        elif piece == "?":
            out += other
        elif piece[0] == "[" and len(piece) > 2:
            out += translate(piece)[4:-3]
        else:
            out += re.escape(piece)
    return out
