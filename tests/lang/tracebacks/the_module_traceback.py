import io
import sys
import traceback


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


def outer(): inner()
def inner():
    1 / 0


try:
    outer()
except ZeroDivisionError as caught:
    error, tb = caught, caught.__traceback__

# case: limits from the front, and from the back when negative
for limit in (None, 0, 1, 2, -1, -2, 5, -5):
    print("limit", limit, [entry.name for entry in traceback.extract_tb(tb, limit)])
    traceback.print_exception(error, limit=limit, file=sys.stdout)
traceback.print_tb(tb, 1, sys.stdout)
traceback.print_tb(tb, -1, sys.stdout)

# case: lines in a list
print(traceback.format_exception(error, limit=1))
print(traceback.format_exception(type(error), error, tb, 1))
print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
print(traceback.format_tb(tb)[-1], end="")
print(traceback.format_tb(None), traceback.extract_tb(None))

# case: arguments
show(lambda: traceback.format_exception(ValueError))
show(lambda: traceback.format_exception(None, None, None))
show(lambda: traceback.format_exception(error, error))
show(lambda: traceback.format_exception(error, tb=tb))
show(lambda: traceback.format_exception_only(None))
show(lambda: traceback.format_exception())
show(lambda: traceback.print_last())

# case: outside of a handler
show(lambda: traceback.format_exc())
traceback.print_exc(file=sys.stdout)

# case: inside of one
try:
    {}["k"]
except KeyError:
    target = io.StringIO()
    traceback.print_exc(file=target)
    print(target.getvalue() == traceback.format_exc(), traceback.format_exc(limit=0), end="")

# case: entries
entries = traceback.extract_tb(tb)
print(type(entries).__name__, len(entries))
for entry in entries:
    print(entry.lineno, entry.name, entry.line, entry.locals, entry.colno, entry.end_colno, entry.end_lineno, list(entry)[1:], len(entry), entry[2])
print(repr(entries[-1]))

# case: entries by hand
one = traceback.FrameSummary("f", 1, "n")
print(one, repr(one.line), one == traceback.FrameSummary("f", 1, "n"), one == ("f", 1, "n", ""), one == ("f", 1, "n", None))
one = traceback.FrameSummary("f", 1, "n", line="  text  ", locals={"b": "x", "a": 1})
print(one.line, one.locals, list(one))
print(traceback.StackSummary.from_list([one]).format())

# case: lists of entries
print(traceback.format_list([("a", 1, "n", "line"), ("b", 2, "m", None)]))
show(lambda: traceback.format_list([("a", 1, "n")]))
show(lambda: traceback.StackSummary.from_list([3]))
traceback.print_list([("a", 1, "n", "line")], file=sys.stdout)

# case: equal neighbours are counted
row, other = ("a", 1, "n", "line"), ("b", 1, "n", "line")
for rows in ([row] * 3, [row] * 4, [row] * 6, [row] * 4 + [other] * 5):
    print(traceback.StackSummary.from_list(rows).format())

# case: walking
print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(tb)])
print([entry.name for entry in traceback.StackSummary.extract(traceback.walk_tb(tb), limit=2)])
print([entry.name for entry in traceback.StackSummary.extract(traceback.walk_tb(tb), limit=-2)])

# case: the stack
def stack():
    traceback.print_stack(file=sys.stdout)
    return [entry.name for entry in traceback.extract_stack()], [entry.name for entry in traceback.extract_stack(limit=1)], traceback.format_stack()[-1]
print(stack())

# case: a summary of one's own
class Short(traceback.StackSummary):
    def format_frame_summary(self, entry, **kwargs):
        return None if entry.name == "outer" else f"at {entry.name}\n"
print(Short.extract(traceback.walk_tb(tb)).format())

# case: clear_frames
traceback.clear_frames(tb)
print(last.f_locals if (last := tb.tb_next.tb_next.tb_frame) else None)
