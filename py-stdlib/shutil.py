"""Copying, moving and removing files and trees."""

__all__ = [
    "Error", "ReadError", "RegistryError", "SameFileError", "SpecialFileError", "copy", "copy2", "copyfile", "copyfileobj", "copymode", "copystat",
    "copytree", "get_terminal_size", "ignore_patterns", "move", "rmtree", "which",
]


class Error(OSError):
    pass


class SameFileError(Error):
    """A file would be copied to itself."""


class SpecialFileError(OSError):
    """What is no file cannot be copied as one."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """No such format of archives."""


COPY_BUFSIZE = 64 * 1024


def copyfileobj(fsrc, fdst, length=0):
    read, write = fsrc.read, fdst.write
    while block := read(length or 262144):
        write(block)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy a file's contents; dst is replaced as a whole."""
    import fs
    from os import fsdecode
    from os.path import abspath
    _check_directory(src, dst)
    # Whether two names are one file is seen by the host: a script that may only write dst cannot ask what it is.
    same = abspath(fsdecode(src)) == abspath(fsdecode(dst))
    try:
        if not same:
            fs.copy(fsdecode(src), fsdecode(dst))
    except OSError as error:
        if error.errno != 22:
            raise
        same = True
    if same:
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    return dst


def _check_directory(src, dst):
    """A name with a `/` at its end means a directory, which is not made."""
    from os import fsdecode
    from os.path import dirname
    text = fsdecode(dst)
    if text.endswith("/") and _is_file(src) and _is_directory(dirname(text.rstrip("/")) or ".") and not _is_directory(dst):
        raise FileNotFoundError(f"Directory does not exist: {dst}")


def copymode(src, dst, *, follow_symlinks=True):
    """Modes are the host's affair: nothing is changed."""


def copystat(src, dst, *, follow_symlinks=True):
    """Give dst the times of src."""
    import os
    found = os.stat(src, follow_symlinks=follow_symlinks)
    os.utime(dst, ns=(found.st_atime_ns, found.st_mtime_ns), follow_symlinks=follow_symlinks)


def _is_directory(path):
    """Whether it is one, as far as the script may see that: where it may only write, a path is a file's."""
    import fs
    from os import fsdecode
    return fs._may("read", fsdecode(path)) and fs.is_dir(fsdecode(path))


def _is_file(path):
    import fs
    from os import fsdecode
    return fs.is_file(fsdecode(path))


def _into(src, dst):
    from os import fspath
    from os.path import basename, join
    return join(dst, basename(fspath(src))) if _is_directory(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    return copyfile(src, _into(src, dst), follow_symlinks=follow_symlinks)


def copy2(src, dst, *, follow_symlinks=True):
    """Copy a file and its times."""
    dst = copyfile(src, _into(src, dst), follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    def _ignore_patterns(path, names):
        from fnmatch import filter
        return {name for pattern in patterns for name in filter(names, pattern)}
    return _ignore_patterns


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copy a directory and all in it. Links are copied as what they lead to: none can be made."""
    from os import fspath, makedirs, scandir
    from os.path import exists, join
    with scandir(src) as scan:
        entries = list(scan)
    ignored = ignore(fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    makedirs(dst, exist_ok=dirs_exist_ok)
    failures = []
    for entry in entries:
        if entry.name in ignored:
            continue
        here, there = join(src, entry.name), join(dst, entry.name)
        try:
            if entry.is_symlink() and not exists(here) and ignore_dangling_symlinks:
                continue
            if entry.is_dir():
                copytree(here, there, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(entry if copy_function in (copy2, copy) else here, there)
        except Error as error:
            failures.extend(error.args[0])
        except OSError as error:
            failures.append((here, there, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        failures.append((src, dst, str(error)))
    if failures:
        raise Error(failures)
    return dst


class _RmtreeType:
    """Remove a directory and all in it."""

    avoids_symlink_attacks = True

    def __call__(self, path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
        import os
        os._refuse_dir_fd(dir_fd)
        if ignore_errors:
            def failed(function, path, error):
                pass
        elif onexc is not None:
            failed = onexc
        elif onerror is not None:
            def failed(function, path, error):
                onerror(function, path, (type(error), error, error.__traceback__))
        else:
            def failed(function, path, error):
                raise error
        try:
            found = os.lstat(path)
        except OSError as error:
            failed(os.lstat, path, error)
            return
        if found.st_mode & 0o170000 == 0o120000:
            failed(os.path.islink, path, OSError("Cannot call rmtree on a symbolic link"))
            return
        self._remove(os, path, failed)

    def _remove(self, os, path, failed):
        try:
            with os.scandir(path) as scan:
                entries = list(scan)
        except OSError as error:
            failed(os.scandir, path, error)
            entries = []
        for entry in entries:
            full = os.path.join(path, entry.name)
            if entry.is_dir(follow_symlinks=False):
                self._remove(os, full, failed)
                continue
            try:
                os.unlink(full)
            except FileNotFoundError:
                pass
            except OSError as error:
                failed(os.unlink, full, error)
        try:
            os.rmdir(path)
        except FileNotFoundError:
            pass
        except OSError as error:
            failed(os.rmdir, path, error)


rmtree = _RmtreeType()


def move(src, dst, copy_function=copy2):
    """Move a file or directory, into dst where that is a directory."""
    import os
    from os.path import abspath, basename, exists, isdir, join, samefile
    target = dst
    if _is_directory(dst):
        if exists(src) and samefile(src, dst):
            os.rename(src, dst)
            return dst
        target = join(dst, basename(os.fspath(src).rstrip("/")))
        if exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError as error:
        if isinstance(error, PermissionError) and error.strerror is None:
            # Not granted: the message says how it would be.
            raise
        # Between two grants nothing can be renamed.
        if isdir(src):
            if (abspath(target) + "/").startswith(abspath(src) + "/"):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.") from None
            copytree(src, target, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def get_terminal_size(fallback=(80, 24)):
    from os import environ, terminal_size

    def number(name):
        try:
            return int(environ[name])
        except (KeyError, ValueError):
            return 0

    columns, lines = number("COLUMNS"), number("LINES")
    return terminal_size((columns if columns > 0 else fallback[0], lines if lines > 0 else fallback[1]))


def which(cmd, mode=1, path=None):
    """There are no programs to run here."""
    return None
