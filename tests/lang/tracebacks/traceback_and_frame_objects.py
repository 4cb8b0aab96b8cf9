import sys
import types


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


def outer():
    inner()


def inner():
    1 / 0


try:
    outer()
except ZeroDivisionError as error:
    tb = error.__traceback__

# case: entries lead from the handler to the raise
at = tb
while at:
    print(at.tb_lineno, at.tb_frame.f_code.co_name, at.tb_frame.f_code.co_firstlineno, type(at.tb_lasti).__name__)
    last, at = at, at.tb_next
print(type(tb) is types.TracebackType, [name for name in dir(tb) if not name.startswith("_")])

# case: a frame is the same object each time
frame = last.tb_frame
print(last.tb_frame is frame, type(frame) is types.FrameType, frame.f_code is inner.__code__, frame.f_globals is globals())
print(frame.f_builtins is __builtins__.__dict__, frame.f_lineno, frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes, frame.f_lasti >= 0)

# case: the module's frame has its namespace
print(tb.tb_frame.f_locals is globals(), tb.tb_frame.f_code.co_name)

# case: tb_next may be set, but not to a ring
def set_next(entry, value):
    entry.tb_next = value
    return entry.tb_next
for value in (3, tb, "x"):
    show(lambda: set_next(tb, value))
show(lambda: delattr(tb, "tb_next"))
kept = tb.tb_next
show(lambda: set_next(tb, None))
tb.tb_next = kept
print(tb.tb_next is kept)

# case: the rest may not
for name in ("tb_frame", "tb_lineno", "tb_lasti"):
    show(lambda: setattr(tb, name, 3))

# case: entries that a script makes
made = types.TracebackType(None, frame, 0, 33)
print(made.tb_lineno, made.tb_lasti, made.tb_next, made.tb_frame is frame)
print(types.TracebackType(tb_next=made, tb_frame=frame, tb_lasti=2, tb_lineno=5).tb_next is made)
for arguments in [(), (None, None, 0, 0), (3, frame, 0, 0), (None, frame, "a", 0), (None, frame, 0)]:
    show(lambda: types.TracebackType(*arguments))

# case: two of them in a ring
first = types.TracebackType(None, frame, 0, 1)
second = types.TracebackType(first, frame, 0, 2)
show(lambda: set_next(first, second))
show(lambda: set_next(first, first))

# case: no subclasses, no frames by hand
show(lambda: type("X", (types.TracebackType,), {}))
show(lambda: type("X", (types.FrameType,), {}))
show(lambda: types.FrameType())

# case: what a frame refuses
for name, value in [("f_lineno", 3), ("f_locals", {}), ("f_code", None)]:
    try:
        setattr(frame, name, value)
    except (AttributeError, ValueError) as error:
        print(error)
frame.f_trace = None

# case: clearing
show(lambda: frame.clear())
def clear_own():
    sys._getframe().clear()
show(clear_own)

# case: frames of the stack
def depth(n):
    frame = sys._getframe(n)
    return frame.f_code.co_name, frame.f_lineno > 0, frame.f_back is None
print(depth(0), depth(1))
show(lambda: sys._getframe(100))
show(lambda: sys._getframe("a"))
show(lambda: sys._getframe(-1).f_code.co_name)
def caller():
    return sys._getframe(1).f_lineno, sys._getframe().f_back.f_code.co_name
print(caller())
print(sys._getframemodulename(0), sys._getframemodulename(100))

# case: locals of a running frame
def locals_now(a):
    b = 2
    return sorted(sys._getframe().f_locals.items())
print(locals_now(1))

# case: an exception with a traceback that was cut or made
def raised():
    try:
        outer()
    except ZeroDivisionError as error:
        return error
error = raised().with_traceback(made)
try:
    raise error
except ZeroDivisionError as again:
    print(again.__traceback__.tb_next is made, again.__traceback__.tb_lineno)
