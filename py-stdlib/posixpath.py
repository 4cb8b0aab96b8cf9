"""Operations on POSIX path names. Text in, text out; only the questions about files reach the file system."""

curdir, pardir, sep, altsep, extsep = ".", "..", "/", None, "."
pathsep, defpath, devnull = ":", "/bin:/usr/bin", "/dev/null"
supports_unicode_filenames = False

__all__ = [
    "abspath", "basename", "commonpath", "commonprefix", "dirname", "exists", "expanduser", "expandvars", "getatime",
    "getctime", "getmtime", "getsize", "isabs", "isdir", "isfile", "isjunction", "islink", "ismount", "join", "lexists",
    "normcase", "normpath", "realpath", "relpath", "samefile", "sameopenfile", "samestat", "split", "splitdrive", "splitext", "splitroot",
    "curdir", "pardir", "sep", "altsep", "extsep", "pathsep", "defpath", "devnull",
]


def fspath(path):
    """The text or bytes of a path, as `os.fspath`."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    if not hasattr(kind, "__fspath__"):
        raise TypeError("expected str, bytes or os.PathLike object, not " + kind.__name__)
    text = kind.__fspath__(path)
    if isinstance(text, (str, bytes)):
        return text
    raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(text).__name__}")


def _signs(path):
    """The separator, dot and double dot in the path's own kind."""
    return (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")


def _same_kind(name, paths):
    kinds = {isinstance(p, bytes) for p in paths}
    if len(kinds) > 1:
        raise TypeError(f"Can't mix strings and bytes in path components")


def normcase(s):
    return fspath(s)


def isabs(s):
    s = fspath(s)
    return s.startswith(_signs(s)[0])


def join(a, *p):
    path = fspath(a)
    for part in p:
        if not isinstance(part, (str, bytes)) and not hasattr(type(part), "__fspath__"):
            raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {type(part).__name__!r}")
    parts = [fspath(b) for b in p]
    for part in parts:
        if isinstance(part, bytes) != isinstance(path, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
    slash = _signs(path)[0]
    for part in parts:
        if part.startswith(slash) or not path:
            path = part
        elif path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    p = fspath(p)
    slash = _signs(p)[0]
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    stripped = head.rstrip(slash)
    return stripped or head, tail


def basename(p):
    p = fspath(p)
    return p[p.rfind(_signs(p)[0]) + 1:]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = fspath(p)
    slash, dot, _ = _signs(p)
    start = p.rfind(slash) + 1
    while p[start:start + 1] == dot:
        start += 1
    at = p.rfind(dot, start)
    return (p, p[:0]) if at < 0 else (p[:at], p[at:])


def splitdrive(p):
    p = fspath(p)
    return p[:0], p


def splitroot(p):
    p = fspath(p)
    slash, empty = _signs(p)[0], p[:0]
    if not p.startswith(slash):
        return empty, empty, p
    # Two slashes exactly have a meaning of their own in POSIX; one, or three and more, are the root.
    if p[:2] == slash * 2 and p[2:3] != slash:
        return empty, p[:2], p[2:]
    return empty, p[:1], p[1:]


def normpath(path):
    path = fspath(path)
    slash, dot, dotdot = _signs(path)
    if not path:
        return dot
    _, root, rest = splitroot(path)
    kept = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != dotdot or (not root and not kept) or (kept and kept[-1] == dotdot):
            kept.append(part)
        elif kept:
            kept.pop()
    return (root + slash.join(kept)) or dot


def _working_directory(like):
    from os import getcwd
    here = getcwd()
    return here.encode() if isinstance(like, bytes) else here


def abspath(path):
    path = fspath(path)
    return normpath(path if isabs(path) else join(_working_directory(path), path))


def realpath(filename, *, strict=False):
    """The path with no `.`, no `..` and no links, as far as it can be seen. What is not granted is not looked at."""
    import fs
    from os import fsdecode, fsencode, lstat, readlink
    filename = fspath(filename)
    # What is still to be looked at, the next part last. A link's own path and None stand below the parts that it was replaced by.
    rest = fsdecode(filename).split("/")[::-1]
    resolved = "/" if isabs(filename) else fsdecode(_working_directory(filename))
    seen = {}
    while rest:
        name = rest.pop()
        if name is None:
            seen[rest.pop()] = resolved
        elif name == "..":
            resolved = dirname(resolved)
        elif name not in ("", "."):
            path = join(resolved, name)
            if not strict and not fs._may("look", path):
                resolved = path
                continue
            try:
                target = readlink(path)
            except OSError:
                if strict:
                    lstat(path)
                resolved = path
                continue
            if path not in seen:
                seen[path] = None
                rest += [path, None, *target.split("/")[::-1]]
                resolved = "/" if target.startswith("/") else resolved
            elif seen[path] is not None:
                resolved = seen[path]
            elif strict:
                raise OSError(40, "Too many levels of symbolic links", path)
            else:
                resolved = path
    return fsencode(resolved) if isinstance(filename, bytes) else resolved


def relpath(path, start=None):
    path = fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dot, dotdot = _signs(path)
    start = fspath(start) if start is not None else dot
    from_parts = [part for part in abspath(start).split(slash) if part]
    to_parts = [part for part in abspath(path).split(slash) if part]
    shared = len(_shared_prefix([from_parts, to_parts]))
    parts = [dotdot] * (len(from_parts) - shared) + to_parts[shared:]
    return slash.join(parts) or dot


def _shared_prefix(sequences):
    low, high = min(sequences), max(sequences)
    for i, item in enumerate(low):
        if item != high[i]:
            return low[:i]
    return low


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(fspath(p) for p in m)
    return _shared_prefix(m)


def commonpath(paths):
    paths = tuple(fspath(p) for p in paths)
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    _same_kind("commonpath", paths)
    slash, dot, _ = _signs(paths[0])
    if len({p.startswith(slash) for p in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in p.split(slash) if part and part != dot] for p in paths]
    root = slash if paths[0].startswith(slash) else slash[:0]
    return root + slash.join(_shared_prefix(split_paths))


def expanduser(path):
    """`~` stays: a script has no home unless the environment names one."""
    path = fspath(path)
    slash = _signs(path)[0]
    tilde = b"~" if isinstance(path, bytes) else "~"
    if path != tilde and not path.startswith(tilde + slash):
        return path
    from os import environ
    home = environ.get("HOME")
    if not home:
        return path
    home = home.encode() if isinstance(path, bytes) else home
    return (home.rstrip(slash) + path[1:]) or slash


def _variable_at(path, at):
    """The name in `$name` or `${name}` at `at`, and where it ends; no name when it is neither."""
    if path[at + 1:at + 2] == "{":
        end = path.find("}", at)
        return (None, at) if end < 0 else (path[at + 2:end], end + 1)
    end = at + 1
    while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] == "_"):
        end += 1
    return (path[at + 1:end] or None), end


def expandvars(path):
    path = fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
    if "$" not in path:
        return path
    from os import environ
    at = 0
    while (at := path.find("$", at)) >= 0:
        name, end = _variable_at(path, at)
        if name is not None and name in environ:
            path = path[:at] + environ[name] + path[end:]
            at += len(environ[name])
        else:
            at = max(end, at + 1)
    return path


def _stat_or_none(path, follow=True):
    from os import stat
    try:
        return stat(path, follow_symlinks=follow)
    except (OSError, ValueError) as error:
        # A refusal is no answer about the file: it reaches the script.
        if _is_refusal(error):
            raise
        return None


def _is_refusal(error):
    """Whether something was not granted; the message says how it would be. What the host's own modes forbid has an errno."""
    return isinstance(error, PermissionError) and error.strerror is None


def exists(path):
    return _stat_or_none(path) is not None


def lexists(path):
    return _stat_or_none(path, False) is not None


def isfile(path):
    found = _stat_or_none(path)
    return found is not None and found.st_mode & 0o170000 == 0o100000


def isdir(s):
    found = _stat_or_none(s)
    return found is not None and found.st_mode & 0o170000 == 0o040000


def islink(path):
    found = _stat_or_none(path, False)
    return found is not None and found.st_mode & 0o170000 == 0o120000


def ismount(path):
    return fspath(path) in ("/", b"/")


def isjunction(path):
    return False


def getsize(filename):
    from os import stat
    return stat(filename).st_size


def getmtime(filename):
    from os import stat
    return stat(filename).st_mtime


def getatime(filename):
    from os import stat
    return stat(filename).st_atime


def getctime(filename):
    from os import stat
    return stat(filename).st_ctime


def samefile(f1, f2):
    from os import stat
    return samestat(stat(f1), stat(f2))


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def sameopenfile(fp1, fp2):
    from os import fstat
    return samestat(fstat(fp1), fstat(fp2))
