"""Where objects are defined: files, modules, lines."""

__name__ = "inspect"  # That is where the functions and classes say they are.

import builtins
import sys

from _wicket import source_lines as _loaded_lines

from _inspect.kinds import isclass, iscode, isframe, isfunction, ismethod, ismodule, istraceback
from _inspect.members import unwrap


def getfile(object):
    """The file that an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        module = sys.modules.get(getattr(object, "__module__", None))
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    object = _code_of(object)
    if iscode(object):
        return object.co_filename
    raise TypeError(f"module, class, method, function, traceback, frame, or code object was expected, got {type(object).__name__}")


def _code_of(object):
    """The code of what has one: a method, a function, a traceback or a frame; else the object itself."""
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    return object


def getmodulename(path):
    name = path.rsplit("/", 1)[-1]
    return name[:-3] if name.endswith(".py") else name[:-4] if name.endswith(".pyc") else None


def getsourcefile(object):
    file = getfile(object)
    return _room_of(object, file) if isclass(object) and file.startswith("std:") else file


def _room_of(cls, file):
    """The file that a class of the library is written in: its module may be a table of contents."""
    for value in cls.__dict__.values():
        if isfunction(value) and value.__qualname__ == f"{cls.__qualname__}.{value.__name__}":
            return value.__code__.co_filename
    return file


def getabsfile(object, _filename=None):
    return _filename or getsourcefile(object) or getfile(object)


def getmodule(object, _filename=None):
    """The module that an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if getattr(module, "__file__", None) == file:
            return module
    name = getattr(object, "__name__", None)
    main = sys.modules.get("__main__")
    if name is not None and getattr(main, name, None) is object:
        return main
    return builtins if name is not None and getattr(builtins, name, None) is object else None


def findsource(object):
    """All lines of an object's file, and the index of the line where the object begins."""
    file = getsourcefile(object)
    lines = _loaded_lines(file)
    if not lines:
        raise OSError("could not get source code")
    lines = [line if line.endswith("\n") else line + "\n" for line in lines]
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            return lines, object.__dict__["__firstlineno__"] - 1
        except KeyError:
            raise OSError("source code not available") from None
    object = _code_of(object)
    if not iscode(object):
        raise OSError("could not find code object")
    line = object.co_firstlineno - 1
    if line >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, line


def getcomments(object):
    """The comments right above an object's source."""
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0].startswith("#!") else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) if end > start else None
    indent = indentsize(lines[at])
    start = at
    while start > 0 and lines[start - 1].lstrip().startswith("#") and indentsize(lines[start - 1]) == indent:
        start -= 1
    return "".join(line.expandtabs().lstrip() for line in lines[start:at]) if start < at else None


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


class EndOfBlock(Exception):
    pass


class _Lines:
    """Walks over source lines and knows where a bracket or a string is still open."""

    def __init__(self):
        self.depth, self.quote, self.continued = 0, "", False

    def feed(self, line):
        self.continued = False
        at, end = 0, len(line)
        while at < end:
            if self.quote:
                close = line.find(self.quote, at)
                slash = line.find("\\", at)
                if slash >= 0 and (close < 0 or slash < close):
                    at = slash + 2
                    continue
                if close < 0:
                    if len(self.quote) == 1 and not line.endswith("\\\n"):
                        self.quote = ""
                    return
                at, self.quote = close + len(self.quote), ""
                continue
            c = line[at]
            if c == "#":
                return
            if c in "'\"":
                self.quote = c * 3 if line.startswith(c * 3, at) else c
                at += len(self.quote)
                continue
            if c in "([{":
                self.depth += 1
            elif c in ")]}":
                self.depth -= 1
            elif c == "\\" and line[at + 1:] in ("\n", ""):
                self.continued = True
            at += 1

    @property
    def inside(self):
        return self.depth > 0 or bool(self.quote) or self.continued


def getblock(lines):
    """The lines of the definition that begins at the first of them."""
    indent = indentsize(lines[0])
    walk, last, header = _Lines(), 0, True
    one_line_lambda = not lines[0].lstrip().startswith(("def ", "class ", "async ", "@"))
    for at, line in enumerate(lines):
        if not walk.inside:
            bare = line.strip()
            if not header and bare and not bare.startswith("#") and indentsize(line) <= indent:
                break
            if not header and bare.startswith("#") and indentsize(line) <= indent:
                continue
        walk.feed(line)
        if line.strip():
            last = at
        if header and not walk.inside and not line.lstrip().startswith("@"):
            if one_line_lambda or not line.split("#")[0].rstrip().endswith(":"):
                break
            header = False
    return lines[:last + 1]


def getsourcelines(object):
    """The source lines of an object, and the number of the first."""
    object = unwrap(object)
    lines, at = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    return "".join(getsourcelines(object)[0])
