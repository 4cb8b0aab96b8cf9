"""Which paths below a directory a pattern means: the search behind `Path.glob`.

What the pattern itself names may be refused, and the script hears of it. What the search comes upon and may not look into is passed by.
"""

from fnmatch import fnmatchcase

from posixpath import _is_refusal


class Search:
    """How names are compared, and whether `**` goes through links."""

    def __init__(self, case_sensitive, recurse_symlinks):
        self._fold = str.lower if case_sensitive is False else str
        self._through_links = recurse_symlinks

    def distinct(self, path, parts):
        """The paths that the parts of a pattern name below `path`, each once."""
        # Only where two parts stand for any depth can a path be found in two ways.
        found = self._paths(path, parts, True, False)
        return found if parts.count("**") < 2 else iter(dict.fromkeys(found))

    def _paths(self, path, parts, named, in_depth):
        """`named` are paths that the pattern spells out; `in_depth` are those below a `**`."""
        if not parts:
            yield path
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            yield from self._at_any_depth(path, rest, named, in_depth)
        elif part in ("", ".."):
            if _is_directory(path, named):
                yield from self._paths(path._below(part) if part else path, rest, named, in_depth)
        elif self._fold is str and not any(c in part for c in "*?["):
            below = path._below(part)
            if rest or _is_there(below, named):
                yield from self._paths(below, rest, named, in_depth)
        else:
            for name, kind in entries(str(path), named):
                if fnmatchcase(self._fold(name), self._fold(part)):
                    below = path._below(name)
                    if not rest or _is_entered(below, kind):
                        yield from self._paths(below, rest, False, in_depth)

    def _at_any_depth(self, path, rest, named, in_depth):
        while rest and rest[0] == "**":
            rest = rest[1:]
        if not _is_directory(path, named):
            return
        for below, is_entered in self._tree(path, named):
            if not rest:
                # As CPython has it: where links are gone through, a second `**` stands for a name at least.
                if below is not path or not (in_depth and self._through_links):
                    yield below
            elif is_entered:
                yield from self._paths(below, rest, False, True)

    def _tree(self, directory, named=False):
        """A directory and all below it, and whether the search goes into it."""
        yield directory, True
        for name, kind in entries(str(directory), named):
            below = directory._below(name)
            if kind == "dir" or self._through_links and _is_entered(below, kind):
                yield from self._tree(below)
            else:
                yield below, False


def entries(directory, named):
    """Names and kinds in a directory; nothing when it is none, or may not be read."""
    import fs
    try:
        return [(name, kind) for name, kind, _, _ in fs.scandir(directory)]
    except OSError as error:
        _pass_by(error, named)
        return []


def _is_entered(path, kind):
    return kind == "dir" or kind == "link" and _is_directory(path, False)


def _is_directory(path, named):
    try:
        return path.is_dir()
    except OSError as error:
        _pass_by(error, named)
        return False


def _is_there(path, named):
    try:
        return path.exists(follow_symlinks=False)
    except OSError as error:
        _pass_by(error, named)
        return False


def _pass_by(error, named):
    if named and _is_refusal(error):
        raise error
