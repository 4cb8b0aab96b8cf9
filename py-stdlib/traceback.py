"""Extract, format and print tracebacks."""

import sys as _sys

import _wicket

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary',
           'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

_sentinel = object()
_REPEATS_MAX = 3
_CAUSED = '\nThe above exception was the direct cause of the following exception:\n\n'
_DURING = '\nDuring handling of the above exception, another exception occurred:\n\n'


class FrameSummary:
    """One entry of a traceback: file, line, function, source line."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', '_shown', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self._shown = None
        self.locals = None if locals is None else {key: _safe(value, 'local', repr) for key, value in locals.items()}
        if lookup_line:
            self.line

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = _source_line(self.filename, self.lineno)
        return self._line.partition('\n')[0].strip()

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def _safe(value, what, show=str):
    try:
        return show(value)
    except:
        return f'<{what} {show.__name__}() failed>'


def _source_line(filename, lineno):
    """A line of what was loaded, or of what a script put among the lines of `linecache`."""
    known = _sys.modules.get('linecache')
    lines = known.getlines(filename) if known is not None and filename in known.cache else _wicket.source_lines(filename)
    return lines[lineno - 1] if lines and 0 < lineno <= len(lines) else ''


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        entries = []
        for frame, line in frame_gen:
            code = frame.f_code
            entries.append(FrameSummary(code.co_filename, line, code.co_name, lookup_line=lookup_lines,
                                        locals=(frame.f_locals or None) if capture_locals else None))
        return cls(_limited(entries, limit))

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            result.append(entry)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """The lines of one entry."""
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary._shown is not None:
            text += frame_summary._shown
        elif frame_summary.line:
            text += f'    {frame_summary.line}\n'
        for name, value in sorted((frame_summary.locals or {}).items()):
            text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        """The lines of all entries; of equal neighbours only the first three."""
        result = []
        before, count = None, 0
        for entry in self:
            text = self.format_frame_summary(entry)
            if text is None:
                continue
            place = entry.filename, entry.lineno, entry.name
            if place != before or None in place:
                _tell_repeats(result, count)
                before, count = place, 0
            count += 1
            if count <= _REPEATS_MAX:
                result.append(text)
        _tell_repeats(result, count)
        return result


def _tell_repeats(result, count):
    more = count - _REPEATS_MAX
    if more > 0:
        result.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')


def _limited(entries, limit):
    if limit is None:
        limit = getattr(_sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return entries
    return entries[:limit] if limit >= 0 else entries[limit:]


def walk_tb(tb):
    """Frames and line numbers of a traceback, the outermost first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """Frames and line numbers of the stack, the innermost first."""
    if f is None:
        f = _sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    return _extract(tb, limit)


def _extract(tb, limit, lookup_lines=True, capture_locals=False):
    frames = [frame for frame, _ in walk_tb(tb)]
    entries = []
    for frame, row in zip(_limited(frames, limit), _limited(_wicket.traceback_rows(tb), limit)):
        filename, lineno, name, end_lineno, colno, end_colno, shown = row
        entry = FrameSummary(filename, lineno, name, lookup_line=lookup_lines, locals=(frame.f_locals or None) if capture_locals else None,
                             end_lineno=end_lineno, colno=colno, end_colno=end_colno)
        entry._shown = shown
        entries.append(entry)
    return StackSummary(entries)


def extract_stack(f=None, limit=None):
    if f is None:
        f = _sys._getframe(1)
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _print(StackSummary.from_list(extracted_list).format(), file)


def _print(lines, file):
    if file is None:
        file = _sys.stderr
    for line in lines:
        print(line, file=file, end='')


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _print(format_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    if f is None:
        f = _sys._getframe(1)
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    if f is None:
        f = _sys._getframe(1)
    _print(extract_stack(f, limit).format(), file)


def _value_and_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError('Both or neither of value and tb must be given')
    if value is not _sentinel:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f'Exception expected for value, {type(exc).__name__} found')


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """The lines of an exception with its traceback, each ended by a newline."""
    value, tb = _value_and_tb(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    value, tb = _value_and_tb(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(_sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(_sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(_sys, 'last_exc') and not hasattr(_sys, 'last_type'):
        raise ValueError('no last exception')
    if hasattr(_sys, 'last_exc'):
        print_exception(_sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(_sys.last_type, _sys.last_value, _sys.last_traceback, limit, file, chain)


def clear_frames(tb):
    """Clear the locals in all frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class TracebackException:
    """An exception made ready for printing: it holds texts, and no frames or objects."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        self._options = {'limit': limit, 'lookup_lines': lookup_lines, 'capture_locals': capture_locals,
                         'max_group_width': max_group_width, 'max_group_depth': max_group_depth, 'save_exc_type': save_exc_type}
        self._take(exc_type, exc_value, exc_traceback)
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        pending = [(self, exc_value)]
        while pending:
            pending += _link(*pending.pop(), compact, seen)

    def _take(self, exc_type, exc_value, exc_traceback):
        """All but what the exception is linked to."""
        options = self._options
        self.max_group_width = options['max_group_width']
        self.max_group_depth = options['max_group_depth']
        self.stack = _extract(exc_traceback, options['limit'], options['lookup_lines'], options['capture_locals'])
        self._exc_type = exc_type if options['save_exc_type'] else None
        self._has_type = exc_type is not None and exc_type is not type(None)
        self._module = getattr(exc_type, '__module__', None)
        self._name = getattr(exc_type, '__qualname__', None)
        self._str = _safe(exc_value, 'exception')
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as error:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe(error, "__notes__", repr)}']
        self._lines = _wicket.exception_lines(exc_value, exc_traceback is not None) if isinstance(exc_value, BaseException) else [f'{self._name}: {exc_value}\n']
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = self.exceptions = None
        if isinstance(exc_value, SyntaxError):
            for name in ('filename', 'text', 'offset', 'end_offset', 'msg'):
                setattr(self, name, getattr(exc_value, name))
            for name in ('lineno', 'end_lineno'):
                number = getattr(exc_value, name)
                setattr(self, name, None if number is None else str(number))

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._has_type:
            return None
        return self._name if self._module in ('__main__', 'builtins') else f'{self._module}.{self._name}'

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """The last lines: type and message, notes; with `show_group` those of a group's members too."""
        margin = 3 * _depth * ' '
        for line in self._lines:
            for part in line.splitlines(keepends=True) if margin else [line]:
                yield margin + part
        if show_group:
            for exception in self.exceptions or ():
                yield from exception.format_exception_only(show_group=True, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """All lines, what led to the exception first."""
        margins = _ctx or _Margins()
        links = [(self, None)]
        while chain:
            exception = links[-1][0]
            if exception.__cause__ is not None:
                links.append((exception.__cause__, _CAUSED))
            elif exception.__context__ is not None and not exception.__suppress_context__:
                links.append((exception.__context__, _DURING))
            else:
                break
        for at in range(len(links) - 1, -1, -1):
            exception = links[at][0]
            yield from exception._format_one(margins, chain)
            if links[at][1] is not None:
                yield margins.put(links[at][1])

    def _format_one(self, margins, chain):
        if self.exceptions is None:
            if self.stack:
                yield margins.put('Traceback (most recent call last):\n')
                yield from map(margins.put, self.stack.format())
            yield from map(margins.put, self.format_exception_only())
        elif margins.depth > self.max_group_depth:
            yield margins.put(f'... (max_group_depth is {self.max_group_depth})\n')
        else:
            yield from self._format_group(margins, chain)

    def _format_group(self, margins, chain):
        outermost = margins.depth == 0
        if outermost:
            margins.depth = 1
        if self.stack:
            yield margins.put('Exception Group Traceback (most recent call last):\n', '+' if outermost else '|')
            yield from map(margins.put, self.stack.format())
        yield from map(margins.put, self.format_exception_only())
        count = len(self.exceptions)
        shown = min(count, self.max_group_width)
        margins.needs_close = False
        for index in range(count if count <= shown else shown + 1):
            last = index == count - 1 or index == shown
            margins.needs_close = last
            title = str(index + 1) if index < shown else '...'
            yield f'{margins.indent()}{"+-" if index == 0 else "  "}+---------------- {title} ----------------\n'
            margins.depth += 1
            if index < shown:
                yield from self.exceptions[index].format(chain=chain, _ctx=margins)
            else:
                rest = count - shown
                yield margins.put(f'and {rest} more exception{"s" if rest > 1 else ""}\n')
            if last and margins.needs_close:
                yield f'{margins.indent()}+------------------------------------\n'
                margins.needs_close = False
            margins.depth -= 1
        if outermost:
            margins.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        _print(self.format(chain=chain), file)


def _link(summary, exception, compact, seen):
    """Gives a summary those of cause, context and members, which are then to be linked themselves."""
    made = []

    def summarize(other):
        seen.add(id(other))
        new = TracebackException.__new__(TracebackException)
        new._options = summary._options
        new._take(type(other), other, other.__traceback__)
        made.append((new, other))
        return new

    if exception is None:
        return made
    cause, context = exception.__cause__, exception.__context__
    if cause is not None and id(cause) not in seen:
        summary.__cause__ = summarize(cause)
    wanted = not compact or (summary.__cause__ is None and not exception.__suppress_context__)
    if context is not None and wanted and id(context) not in seen:
        summary.__context__ = summarize(context)
    if isinstance(exception, BaseExceptionGroup):
        summary.exceptions = [summarize(member) for member in exception.exceptions]
    return made


class _Margins:
    """How deep in groups a text is, and whether the innermost has still to be closed."""

    def __init__(self):
        self.depth = 0
        self.needs_close = False

    def indent(self):
        return ' ' * (2 * self.depth)

    def put(self, text, sign='|'):
        if not self.depth:
            return text
        prefix = f'{self.indent()}{sign} '
        return ''.join(prefix + line + '\n' for line in text.removesuffix('\n').split('\n'))
