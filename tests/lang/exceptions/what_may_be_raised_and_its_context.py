import sys


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, "| context", repr(error.__context__), "| cause", repr(error.__cause__), error.__suppress_context__)


def raise_it(what, *cause):
    if cause:
        raise what from cause[0]
    raise what


def while_handling(f):
    try:
        1 / 0
    except ZeroDivisionError:
        return f()


# case: classes, instances, and what is neither
for what in (ValueError, ValueError(3), 3, None, int, "text", object()):
    show(lambda: raise_it(what))

# case: causes: classes, instances, None, and what is neither
for cause in (TypeError, TypeError("c"), None, 3, int):
    show(lambda: raise_it(ValueError, cause))

# case: the same while another exception is handled
for what, cause in [(ValueError, ()), (ValueError, (None,)), (ValueError, (TypeError,)), (3, ()), (ValueError, (3,))]:
    show(lambda: while_handling(lambda: raise_it(what, *cause)))

# case: a class whose instance is no exception
class Odd(Exception):
    def __new__(cls, *args):
        return 3
show(lambda: raise_it(Odd))
show(lambda: raise_it(ValueError, Odd))

# case: a class that cannot be made without arguments, or fails itself
class Needs(Exception):
    def __init__(self, a):
        pass
class Fails(Exception):
    def __init__(self):
        raise KeyError("in __init__")
show(lambda: raise_it(Needs))
show(lambda: raise_it(Fails))
show(lambda: raise_it(ValueError, Fails))

# case: raise alone without an exception
def alone():
    raise
show(alone)
show(lambda: while_handling(alone))

# case: raising what was raised before gives it the new context
stored = KeyError("stored")
def again():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise stored
        except KeyError:
            pass
    first = repr(stored.__context__)
    try:
        raise TypeError("second")
    except TypeError:
        try:
            raise stored
        except KeyError as error:
            return first, repr(error.__context__)
show(again)

# case: with nothing handled the context stays
def later():
    try:
        raise stored
    except KeyError as error:
        return repr(error.__context__)
show(later)

# case: a ring of contexts is opened
a, b, c = ValueError("a"), ValueError("b"), ValueError("c")
def ring():
    try:
        try:
            try:
                raise a
            except ValueError:
                raise b
        except ValueError:
            raise c
    except ValueError:
        raise a
show(ring)
print(repr(a.__context__), repr(b.__context__), repr(c.__context__))

# case: an exception is never its own context
def own():
    try:
        raise a
    except ValueError:
        raise a
a.__context__ = None
show(own)

# case: a ring that a script made does not hang what is raised
a.__context__ = b
b.__context__ = a
def in_ring():
    try:
        raise a
    except ValueError:
        raise TypeError("out of a ring")
show(in_ring)

# case: raise in finally, in else, again after a handler
def in_finally():
    try:
        1 / 0
    finally:
        raise KeyError("f")
def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError("e")
    finally:
        {}["x"]
def after_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise KeyError
        except KeyError:
            pass
        raise
for f in (in_finally, in_else, after_handler):
    show(f)
