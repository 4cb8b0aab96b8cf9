"""Lines of source files, kept once they were read.

An entry of `cache` is (size, time of change or None, lines, full name), or a function that gives the source, alone in a tuple.
"""

import os
import sys

import _wicket

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def clearcache():
    """Forget everything."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line with its newline; empty when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """All lines of a file; an empty list when it cannot be read."""
    if filename in cache and len(cache[filename]) != 1:
        return cache[filename][2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget the files that changed, or one of them."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name, ())
        if len(entry) != 4 or entry[1] is None:
            continue
        try:
            status = os.stat(entry[3])
        except (ImportError, OSError, ValueError):
            del cache[name]
            continue
        if entry[0] != status.st_size or entry[1] != status.st_mtime:
            del cache[name]


def updatecache(filename, module_globals=None):
    """Read a file again: as it was loaded, by its module's loader, or from where it is, beside `sys.path` if need be."""
    if len(cache.get(filename, ())) != 1:
        cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    entry = _loaded(filename) or _from_file(filename) or _from_loader(filename, module_globals) or _from_path(filename)
    if entry is None:
        return []
    cache[filename] = entry
    return entry[2]


def lazycache(filename, module_globals):
    """Note how the source of a module can be had; whether there is a way."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return False
    source = _source_of(module_globals)
    if source is None:
        return False
    cache[filename] = (source,)
    return True


def _source_of(module_globals):
    """A function that asks a module's loader for the source."""
    if not module_globals or "__name__" not in module_globals:
        return None
    spec, name = module_globals.get("__spec__"), module_globals["__name__"]
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    return (lambda: get_source(getattr(spec, "name", name))) if name and get_source else None


def _loaded(filename):
    lines = _wicket.source_lines(filename)
    return _entry("".join(lines), filename) if lines else None


def _from_file(filename, path=None):
    path = filename if path is None else path
    try:
        status = os.stat(path)
        with open(path, encoding="utf-8") as file:
            return _entry(file.read(), path, status)
    except (ImportError, OSError, SyntaxError, ValueError):
        return None  # Where there is no file system, there is no such file.


def _from_loader(filename, module_globals):
    if filename not in cache and not lazycache(filename, module_globals):
        return None
    try:
        source = cache[filename][0]()
    except (ImportError, OSError):
        return None
    return (0, None, [], filename) if source is None else _entry(source, filename)


def _from_path(filename):
    if os.path.isabs(filename):
        return None
    candidates = (os.path.join(folder, filename) for folder in sys.path if isinstance(folder, str))
    return next((entry for path in candidates if (entry := _from_file(filename, path)) is not None), None)


def _entry(source, path, status=None):
    lines = source.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    return (len(source), None, lines, path) if status is None else (status.st_size, status.st_mtime, lines, path)
