from contextlib import contextmanager


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, "| context", repr(error.__context__), "| cause", repr(error.__cause__))


@contextmanager
def steps(x):
    "the doc"
    print("enter", x)
    try:
        yield x
    except ValueError as error:
        print("caught", error)
    finally:
        print("exit")


@contextmanager
def yields_nothing():
    if 0:
        yield


@contextmanager
def yields_twice():
    yield 1
    yield 2


@contextmanager
def yields_again_after_error():
    try:
        yield 1
    except ValueError:
        yield 2


@contextmanager
def stops():
    yield
    raise StopIteration


@contextmanager
def replaces():
    try:
        yield
    except ValueError:
        raise KeyError("new")


@contextmanager
def raises_the_same():
    try:
        yield
    except ValueError as error:
        raise error


@contextmanager
def plain():
    yield


def using(manager, error):
    with manager():
        if error:
            raise error
    return "done"


# case: value, name and doc
with steps(1) as value:
    print(value, steps.__name__, steps.__doc__)

# case: what it catches is swallowed, other exceptions pass
with steps(2):
    raise ValueError("v")
def passes():
    with steps(3):
        raise KeyError("k")
show(passes)

# case: a generator that yields nothing
show(lambda: using(yields_nothing, None))

# case: one that yields too often
for error in (None, ValueError("v"), KeyError("k")):
    show(lambda: using(yields_twice, error))
    show(lambda: using(yields_again_after_error, error))

# case: one that raises StopIteration itself
for error in (None, ValueError("v"), StopIteration("s")):
    show(lambda: using(stops, error))

# case: one that raises something else
for error in (None, ValueError("v"), RuntimeError("r")):
    show(lambda: using(replaces, error))
    show(lambda: using(raises_the_same, error))

# case: the body's own StopIteration, RuntimeError and GeneratorExit pass
for error in (StopIteration("s"), RuntimeError("r"), StopAsyncIteration("a"), GeneratorExit()):
    show(lambda: using(plain, error))

# case: a manager serves once
once = plain()
with once:
    pass
show(lambda: once.__enter__())

# case: as a decorator it serves every call
@steps(5)
def decorated(a, b=2):
    "doc of decorated"
    print("in", a, b)
    return a
print(decorated(1), decorated(3, b=4), decorated.__name__, decorated.__doc__)

# case: a function that is no generator
@contextmanager
def no_generator():
    return 3
show(lambda: no_generator().__enter__())
