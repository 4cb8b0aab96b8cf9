"""Frames, and how far generators and their like have come."""

__name__ = "inspect"  # That is where the functions and classes say they are.

import collections
import sys

from _inspect.kinds import isasyncgen, isframe, isgenerator, istraceback
from _inspect.sources import findsource


_Traceback = collections.namedtuple("_Traceback", "filename lineno function code_context index")
_FrameInfo = collections.namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)


class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, code_context={self.code_context!r}, "
                f"index={self.index!r}, positions={self.positions!r})")


class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


def getlineno(frame):
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """Where a frame or traceback is, with lines around."""
    if istraceback(frame):
        line, frame = frame.tb_lineno, frame.tb_frame
    else:
        line = frame.f_lineno
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    lines = index = None
    if context > 0:
        try:
            all_lines, _ = findsource(frame)
            start = max(0, min(line - 1 - context // 2, len(all_lines) - context))
            lines, index = all_lines[start:start + context], line - 1 - start
        except OSError:
            pass
    return Traceback(frame.f_code.co_filename, line, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def currentframe():
    return sys._getframe(1)


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    error = sys.exception()
    return getinnerframes(error and error.__traceback__, context)


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def _state(running, suspended, frame, prefix):
    if running:
        return prefix + "RUNNING"
    if suspended:
        return prefix + "SUSPENDED"
    return prefix + ("CLOSED" if frame is None else "CREATED")


def getgeneratorstate(generator):
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame, "GEN_")


def getcoroutinestate(coroutine):
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame, "CORO_")


def getasyncgenstate(agen):
    return _state(agen.ag_running, agen.ag_suspended, agen.ag_frame, "AGEN_")


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return generator.gi_frame.f_locals if generator.gi_frame is not None else {}


def getcoroutinelocals(coroutine):
    return coroutine.cr_frame.f_locals if coroutine.cr_frame is not None else {}


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return agen.ag_frame.f_locals if agen.ag_frame is not None else {}
