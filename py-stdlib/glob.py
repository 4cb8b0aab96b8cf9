"""Paths that match a pattern."""

__all__ = ["escape", "glob", "iglob", "translate"]


def has_magic(s):
    return any(c in s for c in ("*?[" if isinstance(s, str) else (b"*", b"?", b"[")))


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    from os import _is_open, _refuse_dir_fd, fsdecode, fsencode
    from os.path import fspath, join
    if dir_fd is not None and not _is_open(dir_fd):
        return iter(())
    _refuse_dir_fd(dir_fd)
    prefix = "" if root_dir is None else join(fsdecode(fspath(root_dir)), "")
    # `**` alone also means the directory that the search starts in, which has no name.
    found = (path for path in _Search(prefix, recursive, include_hidden).paths(fsdecode(pathname)) if path)
    return map(fsencode, found) if isinstance(pathname, bytes) else found


def glob0(dirname, pattern):
    from os.path import join, lexists
    return [pattern] if lexists(join(dirname, pattern)) else []


def glob1(dirname, pattern):
    return list(_Search("", False, False)._matching(dirname, pattern, True))


class _Search:
    """What the pattern itself names may be refused, and the script hears of it. What the search comes upon and may not look into is
    passed by.
    """

    def __init__(self, prefix, recursive, hidden):
        self._prefix, self._recursive, self._hidden = prefix, recursive, hidden

    def paths(self, pathname):
        from os.path import join, split
        head, tail = split(pathname)
        if not has_magic(pathname):
            if self._is(tail, head, True):
                yield pathname
            return
        named = not (head and head != pathname and has_magic(head))
        for directory in [head] if named else self.paths(head):
            for name in self._names(directory, tail, named):
                yield join(directory, name)

    def _names(self, directory, tail, named):
        """The names in a directory that the last part of a pattern means."""
        if self._recursive and tail == "**":
            if directory == "" or self._is("", directory, named):
                yield ""
            yield from self._below(directory, named)
        elif has_magic(tail):
            yield from self._matching(directory, tail, named)
        elif self._is(tail, directory, named):
            yield tail

    def _is(self, name, directory, named):
        """Whether there is such a name in the directory; without a name, and for the directory's own, whether that is one."""
        from os.path import isdir, join, lexists
        path = self._prefix + (join(directory, name) if name else directory)
        try:
            return isdir(path) if name in ("", ".") else lexists(path)
        except OSError:
            if named:
                raise
            return False

    def _matching(self, directory, pattern, named):
        from fnmatch import filter
        names = [name for name, _ in self._entries(directory, named)]
        if not self._hidden and not pattern.startswith("."):
            names = [name for name in names if not name.startswith(".")]
        return filter(names, pattern)

    def _below(self, directory, named):
        """Every path below, relative to the directory. Links to directories are entered; one that leads in a circle ends where the host
        follows no more of them.
        """
        from os.path import join
        for name, kind in self._entries(directory, named):
            if name.startswith(".") and not self._hidden:
                continue
            yield name
            path = join(directory, name)
            if kind == "dir" or kind == "link" and self._is("", path, False):
                for below in self._below(path, False):
                    yield name + "/" + below

    def _entries(self, directory, named):
        from _path_patterns import entries
        return entries(self._prefix + directory or ".", named)


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
