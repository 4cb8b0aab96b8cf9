"""The lines of several files, one after the other: those that a script was called with, by default."""

__all__ = [
    "FileInput", "close", "filelineno", "filename", "fileno", "hook_compressed", "hook_encoded", "input", "isfirstline", "isstdin", "lineno", "nextfile",
]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """The lines of the files; the functions of this module tell where one is."""
    global _state
    if _state is not None and _state._file is not None:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    global _state
    state, _state = _state, None
    if state is not None:
        state.close()


def _active():
    if _state is None:
        raise RuntimeError("no active input()")
    return _state


def nextfile():
    return _active().nextfile()


def filename():
    return _active().filename()


def lineno():
    return _active().lineno()


def filelineno():
    return _active().filelineno()


def fileno():
    return _active().fileno()


def isfirstline():
    return _active().isfirstline()


def isstdin():
    return _active().isstdin()


class FileInput:
    """Lines of files; with inplace, what is printed meanwhile takes their place."""

    _file = _output = _savestdout = _backupfilename = None
    _isstdin = False

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        from os import PathLike, fspath
        if isinstance(files, str):
            files = (files,)
        elif isinstance(files, PathLike):
            files = (fspath(files),)
        elif files is None:
            import sys
            files = tuple(sys.argv[1:]) or ("-",)
        else:
            files = tuple(files)
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook:
            if inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._files, self._inplace, self._backup = files, inplace, backup
        self._mode, self._write_mode, self._openhook = mode, mode.replace("r", "w"), openhook
        self._encoding, self._errors = encoding, errors
        self._filename = None
        self._startlineno = self._filelineno = 0

    def __del__(self):
        self.close()

    def close(self):
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def nextfile(self):
        """Leave the current file: its other lines are passed over."""
        output, self._output = self._output, None
        saved, self._savestdout = self._savestdout, None
        file, self._file = self._file, None
        backup, self._backupfilename = self._backupfilename, None
        try:
            if saved:
                import sys
                sys.stdout = saved
        finally:
            try:
                if output:
                    output.close()
            finally:
                try:
                    if file and not self._isstdin:
                        file.close()
                finally:
                    self._isstdin = False
                    if backup and not self._backup:
                        import os
                        try:
                            os.unlink(backup)
                        except OSError:
                            pass

    def readline(self):
        while True:
            if self._file is None:
                if not self._files:
                    return b"" if "b" in self._mode else ""
                self._open_next()
            line = self._file.readline()
            if line:
                self._filelineno += 1
                return line
            self.nextfile()

    def _open_next(self):
        import sys
        self._filename, *files = self._files
        self._files = tuple(files)
        self._startlineno = self.lineno()
        self._filelineno = 0
        if self._filename == "-":
            self._filename, self._isstdin = "<stdin>", True
            self._file = sys.stdin.buffer if "b" in self._mode else sys.stdin
        elif self._inplace:
            self._open_in_place()
        elif self._openhook:
            # A hook that knows of encodings is told them.
            more = {} if self._encoding is None else {"encoding": self._encoding, "errors": self._errors}
            self._file = self._openhook(self._filename, self._mode, **more)
        else:
            self._file = open(self._filename, self._mode, encoding=self._text_encoding(), errors=self._errors)

    def _text_encoding(self):
        return None if "b" in self._mode else self._encoding

    def _open_in_place(self):
        import os
        import sys
        self._backupfilename = os.fspath(self._filename) + (self._backup or ".bak")
        try:
            os.unlink(self._backupfilename)
        except OSError:
            pass
        os.rename(self._filename, self._backupfilename)
        self._file = open(self._backupfilename, self._mode, encoding=self._text_encoding(), errors=self._errors)
        self._output = open(self._filename, self._write_mode, encoding=self._text_encoding(), errors=self._errors)
        self._savestdout, sys.stdout = sys.stdout, self._output

    def fileno(self):
        if self._file:
            try:
                return self._file.fileno()
            except ValueError:
                pass
        return -1

    def filename(self):
        return self._filename

    def lineno(self):
        """Lines read so far, of all files."""
        return self._startlineno + self._filelineno

    def filelineno(self):
        return self._filelineno

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._isstdin

    from types import GenericAlias
    __class_getitem__ = classmethod(GenericAlias)
    del GenericAlias


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """An opening hook for compressed files, by their suffix."""
    import os
    suffix = os.path.splitext(filename)[1]
    if suffix in (".gz", ".bz2"):
        opener = __import__("gzip" if suffix == ".gz" else "bz2")
        file = opener.open(filename, mode)
        if "b" in mode:
            return file
        from io import TextIOWrapper
        return TextIOWrapper(file, encoding=encoding, errors=errors)
    return open(filename, mode, encoding=None if "b" in mode else encoding, errors=errors)


def hook_encoded(encoding, errors=None):
    """An opening hook for files in an encoding."""
    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)
    return openhook
