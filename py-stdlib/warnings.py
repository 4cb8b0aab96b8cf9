"""Warnings: which are shown, once or always, and as errors, is what filters say."""

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings", "catch_warnings", "deprecated"]

import sys

import _wicket

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_defaultaction = defaultaction = "default"
_onceregistry = onceregistry = {}
# Registries that were filled under other filters are forgotten.
_filters_version = 1
_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
                f"lineno : {self.lineno}, line : {self.line!r}}}")


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning."""
    return _format(WarningMessage(message, category, filename, lineno, None, line))


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, by default to standard error."""
    _show_impl(WarningMessage(message, category, filename, lineno, file, line))


_original_showwarning = showwarning
_original_formatwarning = formatwarning


def _format(record):
    text = f"{record.filename}:{record.lineno}: {record.category.__name__}: {record.message}\n"
    line = record.line
    if line is None:
        lines = _wicket.source_lines(record.filename)
        line = lines[record.lineno - 1] if lines and 0 < record.lineno <= len(lines) else ""
    if line:
        text += f"  {line.strip()}\n"
    return text


def _show_impl(record):
    file = sys.stderr if record.file is None else record.file
    if file is None:
        return
    if formatwarning is _original_formatwarning:
        text = _format(record)
    else:
        text = formatwarning(record.message, record.category, record.filename, record.lineno, record.line)
    try:
        file.write(text)
    except OSError:
        pass


def _show(record):
    if showwarning is _original_showwarning:
        _show_impl(record)
        return
    if not callable(showwarning):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    showwarning(record.message, record.category, record.filename, record.lineno, record.file, record.line)


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    stacklevel = stacklevel.__index__() if hasattr(stacklevel, "__index__") else range(stacklevel)
    _warn_at(_wicket.caller(_level(stacklevel, skip_file_prefixes)), message, category, source)


# What CPython has in C: such functions have no lines of their own.
_BUILTIN_FILES = ("std:array.py", "std:binascii.py", "std:itertools.py", "std:operator.py", "std:struct.py", "std:zlib.py")


def _warn_as_builtin(message, category):
    """Of what a builtin does: at the line that called it."""
    level = 1
    while (place := _wicket.caller(level)) is not None and place[0] in _BUILTIN_FILES:
        level += 1
    _warn_at(place, message, category, None)


def _warn_at(place, message, category, source):
    if place is None:
        filename, lineno, names = "<sys>", 0, vars(sys)
    else:
        filename, lineno, names = place
    registry = names.setdefault("__warningregistry__", {})
    _warn(message, category, filename, lineno, names.get("__name__", "<string>"), registry, source)


def _level(stacklevel, prefixes):
    """How far up the place to be told is; 1 is the caller of `warn`."""
    if not isinstance(prefixes, tuple):
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {type(prefixes).__name__}")
    for prefix in prefixes:
        if not isinstance(prefix, str):
            raise TypeError(f"Found non-str '{type(prefix).__name__}' in skip_file_prefixes.")
    if not prefixes:
        return max(stacklevel, 1)
    level = 1
    for _ in range(max(stacklevel, 2) - 1):
        level += 1
        # Frames of these files count for nothing. This one is not the caller of `warn`, so one more.
        while (place := _wicket.caller(level + 1)) is not None and place[0].startswith(prefixes):
            level += 1
    return level


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """As `warn`, of a place that the caller names."""
    if not isinstance(filename, str):
        raise TypeError(f"warn_explicit() argument 'filename' must be str, not {type(filename).__name__}")
    lineno = lineno.__index__() if hasattr(lineno, "__index__") else range(lineno)
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    if isinstance(message, Warning):
        category = type(message)
    _warn(message, category, filename, lineno, module, registry, source)


def _warn(message, category, filename, lineno, module, registry, source):
    if module is None:
        module = _module_of(filename)
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    key = text, category, lineno
    if registry.get(key):
        return
    action = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if _is_new(action, key, registry):
        _show(WarningMessage(message, category, filename, lineno, source=source))


def _module_of(filename):
    return filename.removesuffix(".py") or "<unknown>"


def _is_new(action, key, registry):
    """Whether a warning has not been shown as often as its action allows; remembers it."""
    if action == "always":
        return True
    if action not in _ACTIONS:
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {filters!r}")
    registry[key] = True
    if action == "default":
        return True
    text, category, _ = key
    seen, wider = (onceregistry, (text, category)) if action == "once" else (registry, (text, category, 0))
    if seen.get(wider):
        return False
    seen[wider] = True
    return True


def _action(text, category, module, lineno):
    for action, message, kind, where, line in filters:
        if (issubclass(category, kind) and line in (0, lineno) and _matches(message, text) and _matches(where, module)):
            return action
    return defaultaction


def _matches(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def _warn_of_source(text, filename, lineno, line):
    """What the compiler warns of; as an error it is one of syntax."""
    action = _action(text, SyntaxWarning, _module_of(filename), lineno)
    if action == "error":
        raise SyntaxError(text, (filename, lineno, None, line or None))
    if action != "ignore":
        _show(WarningMessage(SyntaxWarning(text), SyntaxWarning, filename, lineno, None, line or None))


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Insert a filter; `message` and `module` are regular expressions that must match from the start."""
    _check_action(action)
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check_line(lineno)
    message = _pattern(message, ignore_case=True)
    _add((action, message, category, _pattern(module), lineno), append)


def _pattern(text, ignore_case=False):
    if not text:
        return None
    import re
    return re.compile(text, re.I if ignore_case else 0)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a filter for any message and module."""
    _check_action(action)
    _check_line(lineno)
    _add((action, None, category, None, lineno), append)


def _check_action(action):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def _filters_mutated():
    global _filters_version
    _filters_version += 1


def resetwarnings():
    """Clear the filters."""
    filters[:] = []
    _filters_mutated()


class catch_warnings:
    """Keep the filters, and with record=True the warnings too."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        global filters, showwarning, _show_impl
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._saved = filters, showwarning, _show_impl
        filters = filters[:]
        _filters_mutated()
        log = None
        if self._record:
            log = []
            _show_impl = log.append
            showwarning = _original_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _show_impl
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters, showwarning, _show_impl = self._saved
        _filters_mutated()


class deprecated:
    """Calling what is decorated warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        if self.category is None:
            arg.__deprecated__ = self.message
            return arg
        if isinstance(arg, type):
            return self._of_class(arg)
        if not callable(arg):
            raise TypeError(f"@deprecated decorator with non-None category must be applied to a class or callable, not {arg!r}")
        arg.__deprecated__ = self.message
        return self._warning_before(arg)

    def _warning_before(self, function):
        from functools import wraps
        message, category, level = self.message, self.category, self.stacklevel + 1

        @wraps(function)
        def wrapper(*args, **kwargs):
            warn(message, category, level)
            return function(*args, **kwargs)

        wrapper.__deprecated__ = message
        return wrapper

    def _of_class(self, cls):
        from functools import wraps
        message, category, level = self.message, self.category, self.stacklevel + 1
        original_new, original_init_subclass = cls.__new__, cls.__init_subclass__

        @wraps(original_new)
        def __new__(made, /, *args, **kwargs):
            if made is cls:
                warn(message, category, level)
            if original_new is not object.__new__:
                return original_new(made, *args, **kwargs)
            if made.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{made.__name__}() takes no arguments")
            return original_new(made)

        cls.__new__ = staticmethod(__new__)
        # A method of a script is bound to the class that it was found in, and wants the subclass.
        of_script = getattr(original_init_subclass, "__func__", None)

        @classmethod
        @wraps(original_init_subclass)
        def __init_subclass__(made, /, **kwargs):
            warn(message, category, level)
            return original_init_subclass(**kwargs) if of_script is None else of_script(made, **kwargs)

        cls.__init_subclass__ = __init_subclass__
        cls.__deprecated__ = __new__.__deprecated__ = message
        return cls
