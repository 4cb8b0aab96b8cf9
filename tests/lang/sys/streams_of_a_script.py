import io
import sys
import traceback


class Writer:
    def __init__(self):
        self.texts = []

    def write(self, text):
        self.texts.append(text)

    def flush(self):
        self.texts.append("FLUSH")


def with_stdout(stream, f):
    old, sys.stdout = sys.stdout, stream
    try:
        return f()
    except Exception as error:
        return repr(error)
    finally:
        sys.stdout = old


# case: print writes piece by piece
writer = Writer()
with_stdout(writer, lambda: (print("a", "b"), print("x", flush=True), print(), print(1, end="")))
print(writer.texts)

# case: no stream, a stream without write, one that fails
class Fails:
    def write(self, text):
        raise ValueError("cannot write")
class OnlyWrite:
    def write(self, text):
        pass
print(with_stdout(None, lambda: print("lost")))
print(with_stdout(object(), lambda: print("x")))
print(with_stdout(Fails(), lambda: print("x")))
print(with_stdout(OnlyWrite(), lambda: print("x", flush=True)))

# case: the same for file=
for stream in (Fails(), 3, OnlyWrite()):
    try:
        print("x", file=stream, flush=True)
    except (ValueError, AttributeError) as error:
        print(repr(error))

# case: displayhook writes to it, and keeps the value
target = io.StringIO()
with_stdout(target, lambda: (sys.displayhook(None), sys.displayhook([1]), sys.displayhook("é")))
print(repr(target.getvalue()), __builtins__._)
sys.__displayhook__(3)

# case: tracebacks go to sys.stderr
target = io.StringIO()
old, sys.stderr = sys.stderr, target
try:
    1 / 0
except ZeroDivisionError:
    traceback.print_exc()
print("printed", file=sys.stderr)
sys.stderr = old
print(target.getvalue())

# case: excepthook
target = io.StringIO()
sys.stderr = target
try:
    {}["a"]
except KeyError as error:
    sys.excepthook(type(error), error, error.__traceback__)
    sys.__excepthook__(type(error), error, None)
sys.excepthook(ValueError, ValueError("given"), None)
sys.stderr = old
print(target.getvalue())
print(sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__, sys.unraisablehook is sys.__unraisablehook__)
try:
    sys.excepthook()
except TypeError as error:
    print(error)

# case: unraisable exceptions
class Dies:
    def __del__(self):
        raise KeyError("in del")
def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value, type(unraisable.exc_traceback).__name__, unraisable.err_msg, unraisable.object.__qualname__)
sys.unraisablehook = hook
import gc
def make():
    Dies()
make()
gc.collect()
sys.unraisablehook = sys.__unraisablehook__
try:
    sys.unraisablehook(3)
except TypeError as error:
    print(error)

# case: the original streams stay
print(sys.stdout is sys.__stdout__, sys.stderr is sys.__stderr__, sys.stdout.writable(), sys.stdin is sys.__stdin__)
