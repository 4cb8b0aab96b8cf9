# case: wrong arguments of throw are the delegating generator's error, and the innermost goes on resting
def inner():
    try:
        yield 1
    except BaseException as error:
        yield "inner", type(error).__name__, str(error)
def outer():
    it = inner()
    try:
        yield from it
    except TypeError as error:
        yield "outer", str(error)
        yield from it
def told(act):
    try:
        return act()
    except BaseException as error:
        return f"{type(error).__name__}: {error}"
class Odd(Exception):
    def __new__(cls, *args):
        return 5
for args in (5,), (ValueError(1), 2), (ValueError, None, 3), (None,), (int,), (ValueError, ZeroDivisionError()), (Odd,), (Odd, 1):
    import warnings
    warnings.simplefilter("ignore")
    g = outer()
    next(g)
    print([getattr(a, "__name__", a) for a in args], told(lambda: g.throw(*args)), told(lambda: next(g)))

# case: without delegation they are the caller's error
for args in (5,), (ValueError(1), 2), (ValueError, None, 3):
    g = inner()
    next(g)
    print(told(lambda: g.throw(*args)), told(lambda: g.throw(KeyError("k"))))
    print(told(lambda: g.throw(*args)), told(lambda: next(g)))

# case: the same for an iterator without throw
class Counting:
    def __iter__(self):
        return self
    def __next__(self):
        return "next"
def over_iterator():
    result = yield from Counting()
    yield "result", result
g = over_iterator()
print(next(g), told(lambda: g.throw(7)), next(g))

# case: StopIteration thrown where a generator delegates to what has no throw ends the delegation
g = over_iterator()
next(g)
print(g.throw(StopIteration("value")))

# case: an exception thrown in a nest comes out of it once
def thrown_in(x):
    g = inner_plain()
    next(g)
    g.throw(ValueError(f"in {x}"))
def inner_plain():
    yield 1
def caught():
    try:
        return sorted([1, 2], key=thrown_in)
    except ValueError as error:
        return "caught", str(error)
class Same:
    def __eq__(self, other):
        thrown_in("eq")
print(caught())
print(told(lambda: [Same()] == [Same()]))
print(told(lambda: list(map(thrown_in, [3]))))

# case: a traceback through what had not begun shows the line of its def
def decorated(function):
    return function
@decorated
def late():
    yield 1
async def later():
    pass
async def later_still():
    yield
for thing in late(), later(), later_still().athrow(ValueError("x")):
    try:
        thing.throw(ValueError("x"))
    except ValueError as error:
        at = error.__traceback__
        while at.tb_next:
            at = at.tb_next
        print(at.tb_frame.f_code.co_name, at.tb_lineno - at.tb_frame.f_code.co_firstlineno)
