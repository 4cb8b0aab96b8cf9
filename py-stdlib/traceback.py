"""Extract, format and print tracebacks."""

import sys as _sys

import _wicket

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary',
           'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']


class FrameSummary:
    """One entry of a traceback: file, line, function, source line."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.locals = None if locals is None else {key: repr(value) for key, value in locals.items()}

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, (FrameSummary, tuple)):
            return tuple(self) == tuple(other)
        return NotImplemented

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def from_list(cls, entries):
        return cls(e if isinstance(e, FrameSummary) else FrameSummary(e[0], e[1], e[2], line=e[3]) for e in entries)

    @classmethod
    def extract(cls, frames, *, limit=None, lookup_lines=True, capture_locals=False):
        result = cls(FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name, line=_source(frame.f_code.co_filename, line))
                     for frame, line in frames)
        return _limited(result, limit)

    def format(self):
        lines = []
        for entry in self:
            text = f'  File "{entry.filename}", line {entry.lineno}, in {entry.name}\n'
            if entry.line:
                text += f'    {entry.line.strip()}\n'
            lines.append(text)
        return lines


def _source(filename, line):
    lines = _wicket.source_lines(filename)
    return lines[line - 1].strip() if lines and line and line <= len(lines) else None


def _limited(entries, limit):
    if limit is None:
        return entries
    return StackSummary(entries[:limit] if limit >= 0 else entries[limit:])


_sentinel = object()


def _exception_of(exc, value):
    return exc if value is _sentinel else value


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    if f is None:
        f = _sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    rows = [FrameSummary(file, line, name, line=text) for file, line, name, text in _wicket.traceback_rows(tb)]
    return _limited(StackSummary(rows), limit)


def extract_stack(f=None, limit=None):
    if f is None:
        f = _sys._getframe(1)
    frames = list(walk_stack(f))
    frames.reverse()
    return _limited(StackSummary.extract(frames), limit if limit is None else -limit)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    print(''.join(format_list(extracted_list)), file=file or _sys.stderr, end='')


def format_tb(tb, limit=None):
    if limit is not None:
        return extract_tb(tb, limit).format()
    entries = []
    for line in _wicket.format_traceback(tb).splitlines(keepends=True):
        if line.startswith('  File ') or line.startswith('  [Previous') or not entries:
            entries.append(line)
        else:
            entries[-1] += line
    return entries


def print_tb(tb, limit=None, file=None):
    print(''.join(format_tb(tb, limit)), file=file or _sys.stderr, end='')


def format_stack(f=None, limit=None):
    return extract_stack(f or _sys._getframe(1), limit).format()


def print_stack(f=None, limit=None, file=None):
    print(''.join(format_stack(f or _sys._getframe(1), limit)), file=file or _sys.stderr, end='')


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """The lines of an exception with its traceback, each ended by a newline."""
    return list(TracebackException.from_exception(_exception_of(exc, value), limit=limit).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    return list(TracebackException.from_exception(_exception_of(exc, value)).format_exception_only())


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    TracebackException.from_exception(_exception_of(exc, value), limit=limit).print(file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(_sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(_sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError('no last exception')


def clear_frames(tb):
    """Frames of a traceback hold nothing here."""


class TracebackException:
    """An exception made ready for printing."""

    def __init__(self, exc_type, exc_value, exc_traceback=None, *, limit=None, **kwargs):
        self.exc_type = exc_type
        self.exc_type_str = '' if exc_type is None else exc_type.__qualname__
        self._exception = exc_value
        self._limit = limit
        self._str = '' if exc_value is None else _safe_str(exc_value)
        self.stack = extract_tb(getattr(exc_value, '__traceback__', None), limit)
        cause = getattr(exc_value, '__cause__', None)
        context = getattr(exc_value, '__context__', None)
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)
        self.__cause__ = None if cause is None or cause is exc_value else TracebackException(type(cause), cause)
        self.__context__ = None if context is None or cause is not None or context is exc_value else TracebackException(type(context), context)
        self.__notes__ = getattr(exc_value, '__notes__', None)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc) if exc is not None else None, exc, None, *args, **kwargs)

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, **kwargs):
        if self._exception is None:
            yield 'NoneType: None\n'
            return
        bare = _wicket.format_exception(self._exception, False)
        yield from bare.splitlines(keepends=True)

    def format(self, *, chain=True, **kwargs):
        if self._exception is None:
            yield 'NoneType: None\n'
            return
        if chain and self._limit is None:
            text = _wicket.format_exception(self._exception)
            pending = ''
            for line in text.splitlines(keepends=True):
                if pending and not line.startswith('    '):
                    yield pending
                    pending = ''
                if line.startswith('  File ') or pending:
                    pending += line
                else:
                    yield line
            if pending:
                yield pending
            return
        if self.stack:
            yield 'Traceback (most recent call last):\n'
            yield from format_tb(self._exception.__traceback__, self._limit)
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True, **kwargs):
        print(''.join(self.format(chain=chain)), file=file or _sys.stderr, end='')


def _safe_str(value):
    try:
        return str(value)
    except Exception:
        return '<exception str() failed>'
