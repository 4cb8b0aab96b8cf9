"""Files and directories for a while. They are made where the script may write: the directory `dir`, or the working directory.

What a script does not clean up is removed when nothing refers to it any more, at the latest when the script ends.
"""

__all__ = ["NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "TemporaryFile", "gettempdir", "mkdtemp", "mkstemp", "tempdir"]

tempdir = None
_made = 0


def gettempdir():
    return tempdir or "."


def _name(suffix, prefix, dir):
    from os.path import join
    global _made
    _made += 1
    try:
        import crypto
        part = crypto.random_bytes(5).hex()
    except (ImportError, PermissionError):
        part = f"{_made:06d}"
    return join(dir or gettempdir(), (prefix or "tmp") + part + (suffix or ""))


def _fresh(make, suffix, prefix, dir):
    for _ in range(100):
        name = _name(suffix, prefix, dir)
        try:
            return make(name), name
        except FileExistsError:
            continue
    raise FileExistsError(17, "No usable temporary file name found")


def mkdtemp(suffix=None, prefix=None, dir=None):
    import os
    return _fresh(os.mkdir, suffix, prefix, dir)[1]


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """The open file stands where CPython gives a descriptor: there are none here."""
    return _fresh(lambda name: open(name, "x+" if text else "x+b"), suffix, prefix, dir)


class _Temporary:
    def __init__(self, file, name, delete):
        from os import unlink
        self.file, self.name, self._delete, self._unlink = file, name, delete, unlink

    def __getattr__(self, attribute):
        return getattr(self.file, attribute)

    def __iter__(self):
        return iter(self.file)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self._delete:
                self._unlink(self.name)

    def __del__(self):
        self.close()


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True):
    create = mode.replace("w", "x")
    file, name = _fresh(lambda name: open(name, create, buffering, encoding, errors, newline), suffix, prefix, dir)
    return _Temporary(file, name, delete)


TemporaryFile = NamedTemporaryFile


def SpooledTemporaryFile(max_size=0, mode="w+b", *args, **kwargs):
    import io
    return io.BytesIO() if "b" in mode else io.StringIO()


class TemporaryDirectory:
    _delete, _removed = False, True

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        from shutil import rmtree
        self.name, self._ignore, self._delete, self._rmtree = mkdtemp(suffix, prefix, dir), ignore_cleanup_errors, delete, rmtree
        self._removed = False

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if not self._removed:
            self._removed = True
            try:
                self._rmtree(self.name, ignore_errors=self._ignore)
            except FileNotFoundError:
                pass

    def __del__(self):
        if self._delete:
            self.cleanup()

    def __repr__(self):
        return f"<TemporaryDirectory {self.name!r}>"
