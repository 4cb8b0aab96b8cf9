"""Copying, moving and removing files and trees."""

__all__ = [
    "Error", "SameFileError", "copy", "copy2", "copyfile", "copyfileobj", "copytree", "disk_usage", "get_terminal_size", "ignore_patterns", "move", "rmtree", "which",
]


class Error(OSError):
    pass


class SameFileError(Error):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while block := fsrc.read(length or 262144):
        fdst.write(block)


def copyfile(src, dst, *, follow_symlinks=True):
    import fs
    from os.path import abspath, fspath
    if abspath(src) == abspath(dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    fs.copy(fspath(src), fspath(dst))
    return dst


def copy(src, dst, *, follow_symlinks=True):
    from os.path import basename, isdir, join
    if isdir(dst):
        dst = join(dst, basename(src))
    return copyfile(src, dst)


copy2 = copy


def copymode(src, dst, *, follow_symlinks=True):
    """Modes are the host's affair."""


copystat = copymode


def ignore_patterns(*patterns):
    def ignored(path, names):
        from fnmatch import filter
        return {name for pattern in patterns for name in filter(names, pattern)}
    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    from os import fspath, makedirs, scandir
    from os.path import join
    entries = list(scandir(src))
    ignored = ignore(fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    makedirs(dst, exist_ok=dirs_exist_ok)
    failures = []
    for entry in entries:
        if entry.name in ignored:
            continue
        here, there = join(src, entry.name), join(dst, entry.name)
        try:
            if entry.is_dir():
                copytree(here, there, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(here, there)
        except Error as error:
            failures.extend(error.args[0])
        except OSError as error:
            failures.append((here, there, str(error)))
    if failures:
        raise Error(failures)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    import os
    from os.path import join

    def attempt(function, *args):
        try:
            return function(*args)
        except OSError as error:
            if onexc is not None:
                onexc(function, args[0], error)
            elif onerror is not None:
                onerror(function, args[0], (type(error), error, error.__traceback__))
            elif not ignore_errors:
                raise
        return None

    entries = attempt(os.scandir, path)
    for entry in entries or ():
        full = join(path, entry.name)
        if entry.is_dir(follow_symlinks=False):
            rmtree(full, ignore_errors, onerror, onexc=onexc)
        else:
            attempt(os.unlink, full)
    if entries is not None:
        attempt(os.rmdir, path)


def move(src, dst, copy_function=copy2):
    import os
    from os.path import basename, exists, isdir, join
    target = dst
    if isdir(dst):
        target = join(dst, basename(os.fspath(src).rstrip("/")))
        if exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError as error:
        if error.errno != 18:
            raise
        # Between two grants nothing can be renamed.
        if isdir(src):
            copytree(src, target, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def get_terminal_size(fallback=(80, 24)):
    from os import environ, terminal_size
    try:
        return terminal_size((int(environ["COLUMNS"]), int(environ["LINES"])))
    except (KeyError, ValueError):
        return terminal_size(fallback)


def which(cmd, mode=1, path=None):
    """There are no programs to run here."""
    return None
