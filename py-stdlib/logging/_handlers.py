"""Where records go, and what keeps them from it."""

__name__ = "logging"  # That is where the classes say they are.

import sys as _sys
from types import GenericAlias as _GenericAlias

import logging as _logging
from logging._formatters import _defaultFormatter
from logging._records import LogRecord, NOTSET, WARNING, _checkLevel, getLevelName


class Filter:
    """Lets records of a logger and those below it pass."""

    def __init__(self, name=""):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer:
    """Has filters, each an object with a method `filter` or a callable."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for each in self.filters:
            answer = each.filter(record) if hasattr(each, "filter") else each(record)
            if not answer:
                return False
            if isinstance(answer, LogRecord):
                record = answer
        return record


# All that are not closed, and those with a name by it.
_handlerList = []
_handlers = {}


def getHandlerByName(name):
    return _handlers.get(name)


def getHandlerNames():
    return frozenset(_handlers)


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        super().__init__()
        self._name, self.level, self.formatter, self._closed, self.lock = None, _checkLevel(level), None, False, None
        _handlerList.append(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        if _handlers.get(self._name) is self:
            del _handlers[self._name]
        self._name = name
        if name:
            _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        """There are no threads."""

    acquire = release = createLock

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _defaultFormatter).format(record)

    def handle(self, record):
        record = self.filter(record)
        if record:
            self.emit(record)
        return record

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handleError(self, record):
        if not _logging.raiseExceptions or not _sys.stderr:
            return
        import traceback
        _sys.stderr.write("--- Logging error ---\n")
        traceback.print_exc()
        _sys.stderr.write("Call stack:\n")
        frame = _sys._getframe(1)
        while frame is not None and frame.f_globals.get("__name__") == __name__:
            frame = frame.f_back
        if frame is None:
            _sys.stderr.write(f"Logged from file {record.filename}, line {record.lineno}\n")
        else:
            traceback.print_stack(frame, file=_sys.stderr)
        _sys.stderr.write(f"Message: {record.msg!r}\nArguments: {record.args!r}\n")

    def flush(self):
        pass

    def close(self):
        self._closed = True
        if self in _handlerList:
            _handlerList.remove(self)
        if _handlers.get(self._name) is self:
            del _handlers[self._name]

    def __repr__(self):
        return f"<{type(self).__name__} ({getLevelName(self.level)})>"


class NullHandler(Handler):
    def handle(self, record):
        pass

    emit = handle


class StreamHandler(Handler):
    terminator = "\n"
    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, stream=None):
        super().__init__()
        self.stream = _sys.stderr if stream is None else stream

    def setStream(self, stream):
        if stream is self.stream:
            return None
        self.flush()
        old, self.stream = self.stream, stream
        return old

    def flush(self):
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        return f"<{type(self).__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"


class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        import os
        self.baseFilename, self.mode, self.encoding, self.errors, self.delay = os.path.abspath(filename), mode, encoding, errors, delay
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            super().__init__(self._open())

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        if self.stream is None and (self.mode != "w" or not self._closed):
            self.stream = self._open()
        if self.stream:
            super().emit(record)

    def close(self):
        stream, self.stream = self.stream, None
        if stream:
            stream.close()
        super().close()

    def __repr__(self):
        return f"<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class _StderrHandler(StreamHandler):
    """Writes to what is sys.stderr at the time."""

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    stream = property(lambda self: _sys.stderr)


_defaultLastResort = lastResort = _StderrHandler(WARNING)
