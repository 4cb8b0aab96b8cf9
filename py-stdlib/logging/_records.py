"""Levels, and what is known of one message."""

__name__ = "logging"  # That is where the classes say they are.

import sys as _sys

CRITICAL = FATAL = 50
ERROR, WARNING, INFO, DEBUG, NOTSET = 40, 30, 20, 10, 0
WARN = WARNING
_levelToName = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}
_nameToLevel = {"CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}


def getLevelName(level):
    found = _levelToName.get(level)
    if found is None:
        found = _nameToLevel.get(level)
    return f"Level {level}" if found is None else found


def getLevelNamesMapping():
    return dict(_nameToLevel)


def addLevelName(level, levelName):
    _levelToName[level], _nameToLevel[levelName] = levelName, level


def _checkLevel(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f"Level not an integer or a valid string: {level!r}")
    if level not in _nameToLevel:
        raise ValueError(f"Unknown level: {level!r}")
    return _nameToLevel[level]


class _Moment:
    """A time of a record, asked for when it is wanted: logging needs no grant of a clock."""

    def __init__(self, value_of):
        self._value_of = value_of

    def __set_name__(self, owner, name):
        self._name = name

    def __get__(self, record, owner=None):
        if record is None:
            raise AttributeError(f"type object '{owner.__name__}' has no attribute '{self._name}'")
        value = record.__dict__[self._name] = self._value_of(record)
        return value


_start = None


def _now(record):
    """The wall clock where it is granted; else zero."""
    try:
        import time
        return time.time()
    except PermissionError:
        return 0.0


def _since_start(record):
    global _start
    _start = record.created if _start is None else _start
    return (record.created - _start) * 1000


def _task_name():
    asyncio = _sys.modules.get("asyncio")
    try:
        return asyncio.current_task().get_name() if asyncio else None
    except Exception:
        return None


class LogRecord:
    """A message with where it comes from."""

    created, relativeCreated = _Moment(_now), _Moment(_since_start)
    msecs = _Moment(lambda record: int(record.created * 1000) % 1000 + 0.0)

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        if args and len(args) == 1 and hasattr(args[0], "keys") and args[0]:
            args = args[0]
        self.name, self.msg, self.args, self.levelname, self.levelno = name, msg, args, getLevelName(level), level
        self.pathname, self.lineno, self.funcName = pathname, lineno, func
        try:
            self.filename = pathname.rpartition("/")[2]
            stem, dot, _ = self.filename.rpartition(".")
            self.module = stem if stem.strip(".") else self.filename
        except (TypeError, ValueError, AttributeError):
            self.filename, self.module = pathname, "Unknown module"
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.thread = self.process = 1
        self.threadName, self.processName, self.taskName = "MainThread", "MainProcess", _task_name()

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text


_logRecordFactory = LogRecord


def setLogRecordFactory(factory):
    global _logRecordFactory
    _logRecordFactory = factory


def getLogRecordFactory():
    return _logRecordFactory


def makeLogRecord(dict):
    """A record with the attributes of a dict."""
    record = _logRecordFactory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record
