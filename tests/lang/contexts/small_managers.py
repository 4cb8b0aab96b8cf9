import contextlib
import io
import sys
from contextlib import closing, nullcontext, redirect_stderr, redirect_stdout, suppress


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, "| context", repr(error.__context__))


# case: closing
class Thing:
    def close(self):
        print("closed")
with closing(Thing()) as thing:
    print(type(thing).__name__)
def close_number():
    with closing(3):
        pass
show(close_number)
show(lambda: closing())

# case: nullcontext
with nullcontext() as nothing, nullcontext(3) as three:
    print(nothing, three)

# case: suppress
with suppress(KeyError, ValueError):
    raise ValueError
with suppress():
    pass
def other():
    with suppress(KeyError):
        raise TypeError("t")
show(other)

# case: suppress and groups
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [ValueError(2)])])
def rest():
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
show(rest)

# case: suppress of what is no class
def no_class():
    with suppress(3):
        raise KeyError
show(no_class)

# case: redirected streams, one inside the other
target = io.StringIO()
with redirect_stdout(target) as given:
    print("inside", given is target)
    with redirect_stdout(sys.stderr):
        pass
    with redirect_stderr(target):
        print("as an error", file=sys.stderr)
print(repr(target.getvalue()))

# case: the same redirection again
again = redirect_stdout(target)
with again:
    with again:
        print("twice")
print(repr(target.getvalue()))

# case: abstract managers
class Mine(contextlib.AbstractContextManager):
    def __exit__(self, *details):
        return None
with Mine() as mine:
    print(type(mine).__name__)
show(lambda: contextlib.AbstractContextManager())
class Looks:
    def __enter__(self): pass
    def __exit__(self, *details): pass
print(issubclass(Looks, contextlib.AbstractContextManager), issubclass(Thing, contextlib.AbstractContextManager))
print(isinstance(nullcontext(), contextlib.AbstractAsyncContextManager), contextlib.AbstractContextManager[int])
