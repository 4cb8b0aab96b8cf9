"""Warnings, written to standard error once for each place."""

__all__ = ["catch_warnings", "deprecated", "filterwarnings", "formatwarning", "resetwarnings", "showwarning", "simplefilter", "warn", "warn_explicit"]

import sys as _sys

filters = [("ignore", None, DeprecationWarning, None, 0), ("ignore", None, PendingDeprecationWarning, None, 0), ("ignore", None, ImportWarning, None, 0), ("ignore", None, ResourceWarning, None, 0)]
_seen = set()
onceregistry = {}


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source

    def __str__(self):
        return f"{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}"


def formatwarning(message, category, filename, lineno, line=None):
    return f"{filename}:{lineno}: {category.__name__}: {message}\n" + (f"  {line.strip()}\n" if line else "")


def showwarning(message, category, filename, lineno, file=None, line=None):
    (file or _sys.stderr).write(formatwarning(message, category, filename, lineno, line))


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
    category = category or UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{category.__name__ if isinstance(category, type) else type(category).__name__}'")
    filename, lineno, module = "<string>", 1, "__main__"
    try:
        frame = _sys._getframe(stacklevel)
        filename, lineno, module = frame.f_code.co_filename, frame.f_lineno, frame.f_globals.get("__name__", "<string>")
    except (AttributeError, ValueError):
        pass
    warn_explicit(message, category, filename, lineno, module)


def _action(text, category, module, lineno):
    for action, message, kind, where, line in filters:
        if issubclass(category, kind) and (message is None or message in text) and (where is None or where == module) and line in (0, lineno):
            return action
    return "default"


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    action = _action(text, category, module, lineno)
    if category is DeprecationWarning and module == "__main__" and action == "ignore" and not _own_filters:
        action = "default"
    if action == "ignore":
        return
    if action == "error":
        raise message
    key = {"once": (text, category), "module": (text, category, module), "default": (text, category, filename, lineno)}.get(action)
    if key is not None:
        if key in _seen:
            return
        _seen.add(key)
    _show(WarningMessage(message, category, filename, lineno))


def _warn_of_source(text, filename, lineno, line):
    """What the compiler warns of; as an error it is one of syntax."""
    action = _action(text, SyntaxWarning, None, lineno)
    if action == "error":
        raise SyntaxError(text, (filename, lineno, None, line or None))
    if action != "ignore":
        _show(WarningMessage(SyntaxWarning(text), SyntaxWarning, filename, lineno, None, line or None))


def _show(record):
    import warnings
    warnings.showwarning(record.message, record.category, record.filename, record.lineno, record.file, record.line)


_own_filters = 0


def _add(item, append):
    global _own_filters
    _own_filters += 1
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    _check(action)
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action)
    _add((action, None, category, None, lineno), append)


def _check(action):
    if action not in ("error", "ignore", "always", "all", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")


def resetwarnings():
    filters.clear()


class catch_warnings:
    """Keep the filters, and with record=True the warnings too."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._filter = record, (action, category, lineno, append)

    def __enter__(self):
        global showwarning
        self._saved = filters[:], showwarning, set(_seen)
        if self._filter[0] is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        log = []
        _seen.clear()
        showwarning = lambda message, category, filename, lineno, file=None, line=None: log.append(WarningMessage(message, category, filename, lineno, file, line))
        return log

    def __exit__(self, *exc_info):
        global showwarning
        filters[:], showwarning, seen = self._saved
        _seen.clear()
        _seen.update(seen)


class deprecated:
    """Calling what is decorated warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        from functools import wraps
        message, category, level = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            original = arg.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    warn(message, category, level + 1)
                return original(cls) if original is object.__new__ else original(cls, *args, **kwargs)

            arg.__new__ = staticmethod(__new__)
            arg.__deprecated__ = message
            return arg

        @wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category, level + 1)
            return arg(*args, **kwargs)

        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper
