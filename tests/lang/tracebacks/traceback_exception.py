import io
import sys
import traceback
from traceback import TracebackException


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


def fail():
    1 / 0


try:
    try:
        fail()
    except ZeroDivisionError as error:
        raise KeyError("k") from error
except KeyError as error:
    caught = error
caught.add_note("note")
caught.add_note("two\nlines")

# case: what it knows
summary = TracebackException.from_exception(caught)
print(summary.exc_type_str, str(summary), summary.__notes__, summary.__suppress_context__, summary.__context__ is not None, summary.exceptions)
print(summary.__cause__.exc_type_str, [entry.name for entry in summary.__cause__.stack], summary.max_group_width, summary.max_group_depth)

# case: lines with the chain and without
print(list(summary.format()))
print(list(summary.format(chain=False)))
print(list(summary.format_exception_only()))
summary.print(file=sys.stdout, chain=False)

# case: equality
print(summary == TracebackException.from_exception(caught), summary == 3, summary == TracebackException.from_exception(KeyError("k")))

# case: limit, and no context when compact
print(len(TracebackException.from_exception(caught.__cause__, limit=1).stack))
print(TracebackException.from_exception(caught, compact=True).__context__)

# case: notes that are no list of strs
error = ValueError("a\nb")
for notes in (["x\ny", "", "q\n"], 5, [1, None, "a"], "text", {"a": 1}, None, (1, 2), b"ab", []):
    error.__notes__ = notes
    print(traceback.format_exception_only(error))

# case: a syntax error
for details in [("f.py", 1, 3, "abc def\n", 1, 5), ("f", None, None, None), ("f", 3, None, None), (None, 3, None, "abc"), (None, 3, 2, "abc", 4, 1)]:
    print(traceback.format_exception_only(SyntaxError("m", details)))
print(traceback.format_exception_only(SyntaxError("m")), traceback.format_exception_only(SyntaxError()))
summary = TracebackException.from_exception(SyntaxError("m", ("f.py", 1, 3, "abc def\n", 1, 5)))
print(summary.filename, summary.lineno, summary.offset, repr(summary.text), summary.end_lineno, summary.end_offset, summary.msg)

# case: groups
group = ExceptionGroup("m", [ValueError(1), ExceptionGroup("n", [TypeError("x\ny")])])
group.add_note("of the group")
group.exceptions[0].add_note("of the first")
group.exceptions[1].__cause__ = KeyError("c")
print(list(TracebackException.from_exception(group).format()))
print(list(TracebackException.from_exception(group).format(chain=False)))
for show_group in (True, False):
    print(traceback.format_exception_only(group, show_group=show_group))
traceback.print_exception(group, file=sys.stdout)

# case: wide groups
group = ExceptionGroup("wide", [ValueError(i) for i in range(5)])
for width in (2, 4, 5):
    print("".join(TracebackException.from_exception(group, max_group_width=width).format()), end="")

# case: deep groups
deep = ValueError("deep")
for i in range(12):
    deep = ExceptionGroup(f"level {i}", [deep])
print("".join(TracebackException.from_exception(deep).format()), end="")
print(list(TracebackException.from_exception(deep, max_group_depth=1).format()))

# case: texts that fail
class Bad(Exception):
    def __str__(self):
        raise ValueError
    __repr__ = __str__
print(traceback.format_exception_only(Bad()))
error = ValueError("x")
error.__notes__ = [Bad()]
print(traceback.format_exception_only(error))

# case: a ring of causes ends
a, b = ValueError("a"), ValueError("b")
a.__cause__, b.__cause__ = b, a
print(traceback.format_exception(a))
