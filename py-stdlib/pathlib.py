"""Paths as objects. The pure classes only compute; `Path` also asks the file system through the capability `fs`."""

import os.path as _p

__all__ = ["PurePath", "PurePosixPath", "Path", "PosixPath", "UnsupportedOperation"]


class UnsupportedOperation(NotImplementedError):
    pass


class _Parents:
    """A path's ancestors, nearest first."""

    def __init__(self, path):
        self._path, self._count = path, len(path._tail)

    def __len__(self):
        return self._count

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        path = self._path
        return path._made(path.root, path._tail[:-index - 1])

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    """A path name without a file system. It is kept as a root and the names below it."""

    __slots__ = ("_given", "_root", "_names", "_text", "_hash")
    drive, parser = "", _p

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        texts = []
        for arg in args:
            text = arg._given if isinstance(arg, PurePath) else arg if isinstance(arg, str) else _text_of(arg)
            if not isinstance(text, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                    f"not {type(text).__name__!r}"
                )
            texts.append(text)
        self._given = texts[0] if len(texts) == 1 else _p.join(*texts) if texts else ""
        self._root = None
        self._text = self._hash = None

    def _parse(self):
        _, self._root, rest = _p.splitroot(self._given)
        self._names = [name for name in rest.split("/") if name and name != "."]

    @property
    def root(self):
        if self._root is None:
            self._parse()
        return self._root

    @property
    def _tail(self):
        if self._root is None:
            self._parse()
        return self._names

    def _made(self, root, names):
        new = self.with_segments(root + "/".join(names) or "")
        new._root, new._names = root, names
        return new

    def with_segments(self, *segments):
        return type(self)(*segments)

    def __str__(self):
        if self._text is None:
            self._text = self.root + "/".join(self._tail) or "."
        return self._text

    __fspath__ = __str__

    def __bytes__(self):
        return str(self).encode("utf-8", "surrogateescape")

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes
        return "file://" + quote_from_bytes(bytes(self))

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        from urllib.parse import unquote
        text = unquote(uri[5:].removeprefix("//localhost") if uri.startswith("file://localhost/") else uri[5:])
        path = cls(text[2:] if text.startswith("///") else text)
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(str(self))
        return self._hash

    def _order(self):
        return (self.root, *self._tail) if self.root else tuple(self._tail)

    def __lt__(self, other):
        return self._order() < other._order() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._order() <= other._order() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._order() > other._order() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._order() >= other._order() if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    @property
    def parts(self):
        return ((self.root,) if self.root else ()) + tuple(self._tail)

    @property
    def anchor(self):
        return self.root

    @property
    def name(self):
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        name = self.name.lstrip(".")
        at = self.name.rfind(".")
        return self.name[at:] if "." in name and at < len(self.name) - 1 else ""

    @property
    def suffixes(self):
        if self.name.endswith("."):
            return []
        return ["." + part for part in self.name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        return self.name[:len(self.name) - len(self.suffix)]

    @property
    def parent(self):
        return self._made(self.root, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return bool(self.root)

    def is_reserved(self):
        return False

    def with_name(self, name):
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self._made(self.root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and len(suffix) > 1) or "/" in suffix:
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def relative_to(self, other, *_deprecated, walk_up=False):
        other = self._same_kind(other, *_deprecated)
        for steps, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._made("", [".."] * steps + self._tail[len(path._tail):])

    def _same_kind(self, other, *more):
        return other if isinstance(other, PurePath) and not more else self.with_segments(other, *more)

    def is_relative_to(self, other, *_deprecated):
        other = self._same_kind(other, *_deprecated)
        return other == self or other in self.parents

    def match(self, path_pattern, *, case_sensitive=None):
        """Relative patterns match from the right; `**` is one name here."""
        pattern = self._same_kind(path_pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        mine, theirs = self.parts, pattern.parts
        if len(theirs) > len(mine) or (pattern.root and len(theirs) != len(mine)):
            return False
        from fnmatch import fnmatchcase
        fold = str.lower if case_sensitive is False else str
        return all(fnmatchcase(fold(name), fold("*" if p == "**" else p)) for name, p in zip(reversed(mine), reversed(theirs)))

    def full_match(self, pattern, *, case_sensitive=None):
        pattern = self._same_kind(pattern)
        fold = str.lower if case_sensitive is False else str
        return _match_parts([fold(n) for n in self.parts], [fold(n) for n in pattern.parts])


def _match_parts(names, patterns):
    """Whole-path match where `**` stands for any number of names."""
    from fnmatch import fnmatchcase
    reachable = {0}
    for pattern in patterns:
        if pattern == "**":
            reachable = set(range(min(reachable), len(names) + 1)) if reachable else reachable
        else:
            reachable = {i + 1 for i in reachable if i < len(names) and fnmatchcase(names[i], pattern)}
    return len(names) in reachable


def _text_of(arg):
    return _p.fspath(arg) if hasattr(type(arg), "__fspath__") else arg


class PurePosixPath(PurePath):
    __slots__ = ()


class Path(PurePath):
    """A path in the script's tree."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        from os import getcwd
        return cls(getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass

    # -- what a file is

    def stat(self, *, follow_symlinks=True):
        from os import stat
        return stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return self.stat(follow_symlinks=False)

    def exists(self, *, follow_symlinks=True):
        return _p.exists(self) if follow_symlinks else _p.lexists(self)

    def is_file(self, *, follow_symlinks=True):
        return _p.isfile(self) and (follow_symlinks or not _p.islink(self))

    def is_dir(self, *, follow_symlinks=True):
        return _p.isdir(self) and (follow_symlinks or not _p.islink(self))

    def is_symlink(self):
        return _p.islink(self)

    def is_mount(self):
        return _p.ismount(self)

    def is_junction(self):
        return False

    def is_socket(self):
        return False

    is_fifo = is_block_device = is_char_device = is_socket

    def samefile(self, other_path):
        return _p.samefile(self, other_path)

    # -- contents

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        from io import open
        return open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        import fs
        return fs.read_bytes(str(self))

    def read_text(self, encoding=None, errors=None, newline=None):
        import fs
        return fs.read_text(str(self), encoding or "utf-8", errors or "strict", newline)

    def write_bytes(self, data):
        import fs
        return fs.write_bytes(str(self), bytes(memoryview(data)))

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        import fs
        return fs.write_text(str(self), data, encoding or "utf-8", errors or "strict", newline)

    # -- directories

    def iterdir(self):
        import fs
        return iter([self._below(name) for name in fs.listdir(str(self))])

    def _below(self, name):
        return self._made(self.root, self._tail + [name])

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """As `os.walk`; links to directories are told among the files where they are not followed."""
        from os import _leads_to_directory, _walk_from
        follow = bool(follow_symlinks)
        for directory, dirs, files in _walk_from(str(self), top_down, on_error, follow, lambda entry: _leads_to_directory(entry, follow)):
            yield self.with_segments(directory), dirs, files

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        parts = self._pattern_parts(pattern)
        if not parts:
            raise ValueError(f"Unacceptable pattern: {self.with_segments(pattern)!r}")
        return self._found(parts, case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self._found(["**", *(self._pattern_parts(pattern) if str(pattern) else [""])], case_sensitive, recurse_symlinks)

    def _found(self, parts, case_sensitive, recurse_symlinks):
        from _path_patterns import Search
        return Search(case_sensitive, recurse_symlinks).distinct(self, parts)

    def _pattern_parts(self, pattern):
        """The names of a pattern; a `/` at its end, which asks for directories, is an empty one."""
        parsed = self.with_segments(pattern)
        if parsed.root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return parsed._tail + ([""] if parsed._tail and parsed._given.endswith("/") else [])

    # -- changes

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        import fs
        fs.mkdir(str(self), parents, exist_ok)

    def rmdir(self):
        import fs
        fs.rmdir(str(self))

    def unlink(self, missing_ok=False):
        import fs
        try:
            fs.remove(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def touch(self, mode=0o666, exist_ok=True):
        import fs
        if exist_ok:
            try:
                return fs.utime(str(self))
            except FileNotFoundError:
                pass
        fs._close(fs._open(str(self), "a" if exist_ok else "x"))

    def rename(self, target):
        import fs
        fs.rename(str(self), _p.fspath(target))
        return self.with_segments(target)

    def replace(self, target):
        import fs
        fs.replace(str(self), _p.fspath(target))
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        raise UnsupportedOperation("symbolic links cannot be made here")

    def hardlink_to(self, target):
        raise UnsupportedOperation("hard links cannot be made here")

    def readlink(self):
        from os import readlink
        return self.with_segments(readlink(self))

    def chmod(self, mode, *, follow_symlinks=True):
        raise UnsupportedOperation("modes cannot be changed here")

    def lchmod(self, mode):
        self.chmod(mode, follow_symlinks=False)

    def owner(self, *, follow_symlinks=True):
        raise UnsupportedOperation(f"{type(self).__name__}.owner() is unsupported on this system")

    def group(self, *, follow_symlinks=True):
        raise UnsupportedOperation(f"{type(self).__name__}.group() is unsupported on this system")

    # -- other names

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(self.cwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(_p.realpath(self, strict=strict))

    def expanduser(self):
        if not self.root and self._tail and self._tail[0][:1] == "~":
            expanded = _p.expanduser(str(self))
            if expanded.startswith("~"):
                raise RuntimeError("Could not determine home directory.")
            return self.with_segments(expanded)
        return self


class PosixPath(Path, PurePosixPath):
    __slots__ = ()
