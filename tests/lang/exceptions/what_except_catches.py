import abc
import sys

def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")



def caught(what, kinds):
    try:
        raise what
    except kinds as error:
        return "caught " + repr(error)


# case: tuples in tuples
show(lambda: caught(KeyError("k"), (ValueError, (TypeError, (KeyError,)))))
show(lambda: caught(KeyError("k"), ()))

# case: what is no class of exceptions
for kinds in (3, None, int, "x", [KeyError], KeyError(), (ValueError, 3), (KeyError, 3), object):
    show(lambda: caught(KeyError("k"), kinds))

# case: the complaint has the exception as its context
try:
    caught(KeyError("k"), 3)
except TypeError as error:
    print(repr(error.__context__))

# case: the expression is evaluated only when something was raised
def never():
    try:
        pass
    except undefined_name:
        pass
    return "not asked"
show(never)
show(lambda: caught(KeyError("k"), {}["missing"]))

# case: registered classes and hooks of the metaclass do not count
class Virtual(abc.ABC):
    pass
Virtual.register(KeyError)
class Hooked(type):
    def __instancecheck__(cls, instance):
        return True
    def __subclasscheck__(cls, subclass):
        return True
class Any(Exception, metaclass=Hooked):
    pass
show(lambda: caught(KeyError("k"), Virtual))
show(lambda: caught(KeyError("k"), Any))
print(isinstance(KeyError(), Any))

# case: nor does what __class__ says
class Liar(Exception):
    @property
    def __class__(self):
        return KeyError
show(lambda: caught(Liar("l"), KeyError))
print(isinstance(Liar(), KeyError))

# case: the name is deleted, whatever happened to it
def kept():
    try:
        1 / 0
    except ZeroDivisionError as error:
        error = 3
    return error
def deleted():
    try:
        1 / 0
    except ZeroDivisionError as error:
        del error
    return "fine"
def outer():
    error = "outer"
    try:
        pass
    except ZeroDivisionError as error:
        pass
    return error
def left_by_return():
    for _ in range(2):
        try:
            1 / 0
        except ZeroDivisionError as error:
            continue
    return error
for f in (kept, deleted, outer, left_by_return):
    show(f)

# case: sys.exception in handlers, nested and after
def nested():
    seen = [sys.exception()]
    try:
        raise KeyError("a")
    except KeyError:
        seen.append(repr(sys.exception()))
        try:
            raise ValueError("b")
        except ValueError:
            seen.append(repr(sys.exc_info()[1]))
        seen.append(repr(sys.exception()))
    return seen + [sys.exc_info()]
show(nested)

# case: what is handled belongs to the frame that handles it
def ask():
    return repr(sys.exception())
def asks():
    try:
        raise KeyError("asked")
    except KeyError:
        return ask(), [ask() for _ in range(1)], list(ask() for _ in range(1)), (lambda: ask())()
show(asks)

# case: a generator has its own
def produce():
    yield repr(sys.exception())
    try:
        raise KeyError("inside")
    except KeyError:
        yield repr(sys.exception())
    yield repr(sys.exception())
def drive():
    iterator = produce()
    seen = [next(iterator)]
    try:
        1 / 0
    except ZeroDivisionError:
        seen += [next(iterator), repr(sys.exception())]
    return seen + [repr(sys.exception()), next(iterator)]
show(drive)

# case: exceptions that match by a base in a handler after another
def order():
    for what in (KeyError, IndexError, ValueError, OSError):
        try:
            raise what
        except LookupError as error:
            yield "lookup " + type(error).__name__
        except (ValueError, TypeError):
            yield "value"
        except Exception:
            yield "other"
show(lambda: list(order()))
