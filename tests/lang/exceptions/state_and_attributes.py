import copy
import sys

def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")



error = ValueError(1, 2)

# case: parts for a copy
print(error.__reduce__())
error.x = 5
print(error.__reduce__(), ImportError("a", name="n", path="p").__reduce__(), AttributeError("a", name="n", obj=3).__reduce__())
print(AttributeError("a", name="n", obj=3).__getstate__(), NameError("a", name="n").__reduce__())

# case: state is set attribute by attribute
error.__setstate__({"y": 1, "args": (9,)})
print(error.__dict__, error.args)
for state in (None, 5, {1: 2}, {}):
    show(lambda: error.__setstate__(state))

# case: args takes any iterable
def set_args(value):
    error.args = value
    return error.args
for value in ("abc", [1, 2], (3,), {}, {1: 2}, 5, None):
    show(lambda: set_args(value))

# case: cause and context are exceptions or None
def set_to(name, value):
    setattr(error, name, value)
    return getattr(error, name)
for name in ("__cause__", "__context__", "__traceback__"):
    for value in (5, None, ValueError, ValueError(3)):
        show(lambda: set_to(name, value))

# case: __suppress_context__ is a bool
for value in (5, None, True, ""):
    show(lambda: set_to("__suppress_context__", value))

# case: setting a cause suppresses the context, also None
other = ValueError()
other.__cause__ = TypeError()
print(other.__suppress_context__)
other = ValueError()
other.__cause__ = None
print(other.__suppress_context__)

# case: what may not be deleted
for name in ("args", "__cause__", "__context__", "__traceback__", "__suppress_context__", "nope"):
    show(lambda: delattr(error, name))

# case: notes
show(lambda: error.add_note(5))
show(lambda: error.add_note())
error.add_note("a")
error.add_note("b")
print(error.__notes__)
error.__notes__ = 5
show(lambda: error.add_note("c"))
del error.__notes__
error.add_note("d")
print(error.__notes__)

# case: with_traceback gives the exception back
print(error.with_traceback(None) is error)
show(lambda: error.with_traceback(5))
show(lambda: error.with_traceback())

# case: copies keep class, arguments and attributes
for original in [ValueError(1, 2), OSError(2, "x", "f"), ImportError("m", name="n"), StopIteration(3), KeyError("k"), SystemExit(4), ExceptionGroup("m", [ValueError(1)])]:
    for made in (copy.copy(original), copy.deepcopy(original)):
        print(type(made) is type(original), repr(made), str(made), made.__dict__)

# case: attributes of any name, also in a class with __slots__
class Slotted(Exception):
    __slots__ = ("a",)
slotted = Slotted(1)
slotted.a, slotted.b = 3, 4
print(slotted.a, slotted.b)

# case: exceptions are equal to themselves only, and true
print(Exception(1) == Exception(1), error == error, bool(Exception()), hash(error) == hash(error))

# case: other classes' layouts cannot be joined
for bases in [(ValueError, OSError), (OSError, ImportError), (KeyError, AttributeError), (ValueError, KeyError), (ValueError, int), (OSError, FileNotFoundError),
              (SystemExit, StopIteration), (BaseException, Exception), (ExceptionGroup, OSError)]:
    try:
        print([c.__name__ for c in type("X", bases, {}).__mro__])
    except TypeError as complaint:
        print(complaint)
