def show(f):
    try:
        print(f.__name__, repr(f()))
    except BaseException as error:
        print(f.__name__, type(error).__name__, error, "| context", repr(error.__context__))


# case: return in try, in except, in finally
@show
def return_in_try():
    try:
        return "try"
    finally:
        print("finally")
@show
def return_in_except():
    try:
        raise ValueError
    except ValueError:
        return "except"
    finally:
        print("finally")
@show
def return_in_finally():
    try:
        raise ValueError
    finally:
        return "finally wins"

# case: break and continue
@show
def in_a_loop():
    seen = []
    for i in range(4):
        try:
            if i == 1:
                raise ValueError
            if i == 3:
                break
        except ValueError:
            continue
        else:
            seen.append(f"else {i}")
        finally:
            seen.append(f"finally {i}")
    return seen
@show
def break_in_finally():
    for i in range(3):
        try:
            1 / 0
        finally:
            break
    return i
@show
def continue_in_finally():
    for i in range(3):
        try:
            1 / 0
        finally:
            continue
    return i

# case: raise in each part
@show
def raise_in_finally():
    try:
        try:
            raise ValueError("a")
        finally:
            raise TypeError("b")
    except TypeError as error:
        return repr(error.__context__)
@show
def raise_in_else():
    try:
        pass
    except KeyError:
        return "not here"
    else:
        raise KeyError("from else")
@show
def reraise_in_finally():
    try:
        1 / 0
    finally:
        raise

# case: the value of return is computed before finally
@show
def computed_before():
    x = 1
    try:
        return x
    finally:
        x = 2

# case: nested handlers, the inner one does not match
@show
def not_matched():
    try:
        try:
            raise KeyError("k")
        except ValueError:
            return "wrong"
        finally:
            print("inner finally")
    except LookupError as error:
        return "outer " + repr(error)

# case: an exception that a dataclass makes
from dataclasses import dataclass
@dataclass
class Fault(Exception):
    place: int
    text: str = "nothing"
print(repr(Fault(1)), str(Fault(1)), Fault(1).args, Fault(1) == Fault(1), Fault(2, "x").text)

# case: exceptions in match
match OSError(2, "none"):
    case FileNotFoundError(errno=2, strerror=text):
        print("not found", text)
match ValueError("m"):
    case TypeError() | KeyError():
        print("wrong")
    case ValueError(args=(message,)):
        print("value", message)

# case: a local name for AssertionError, and one in builtins
def shadowed():
    AssertionError = ValueError
    assert 0, "still an AssertionError"
show(shadowed)
@show
def message_is_an_exception():
    assert 0, KeyError("k")
@show
def message_is_a_tuple():
    assert not 1, (1, 2)

# case: subclasses see __init_subclass__ and __class_getitem__
class Base(Exception):
    def __init_subclass__(cls, **kwargs):
        print("subclass", cls.__name__, kwargs)
    def __class_getitem__(cls, item):
        return item
class Derived(Base, key=1):
    pass
print(Base[3])

# case: builtin exceptions cannot be changed
for change in (lambda: setattr(ValueError, "x", 1), lambda: delattr(ValueError, "__doc__"), lambda: ValueError[3], lambda: ValueError() < ValueError(),
               lambda: ValueError(1)[0], lambda: len(ValueError(1)), lambda: ValueError(1)()):
    change.__name__ = "change"
    show(change)
