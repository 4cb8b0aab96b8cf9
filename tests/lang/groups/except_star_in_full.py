import sys

V, T = ValueError, TypeError


def told(error):
    members = [(repr(e), repr(e.__context__), repr(e.__cause__)) for e in getattr(error, "exceptions", ())]
    return repr(error), repr(error.__context__), repr(error.__cause__), members


def handled(what):
    try:
        try:
            raise what
        except* V as error:
            print("values", repr(error), error.__context__)
        except* (T, OSError) as error:
            print("types", repr(error))
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as error:
        print("left", *told(error))


def raising(what):
    try:
        try:
            raise what
        except* V:
            raise
        except* T:
            raise T("new")
        except* OSError as error:
            raise KeyError("k") from error
        except* KeyError as error:
            raise error
    except BaseException as error:
        print(*told(error))


# case: single exceptions are handled as groups
for what in (V(1), T(1)):
    handled(what)

# case: what nobody handles leaves as it is
for what in (KeyError(1), KeyboardInterrupt()):
    handled(what)

# case: parts of groups
for what in (ExceptionGroup("m", [V(1)]), ExceptionGroup("m", [V(1), T(2)]), ExceptionGroup("m", [V(1), KeyError(2)]),
             ExceptionGroup("m", [ExceptionGroup("n", [V(1), KeyError(3)]), T(2)]), BaseExceptionGroup("m", [KeyboardInterrupt(), V(1)])):
    handled(what)

# case: what handlers raise again, and raise anew
for what in (V(1), T(1), OSError(1), KeyError(1), IndexError(1)):
    raising(what)

# case: the same of groups: what is raised again is put together, what is new comes first
for what in (ExceptionGroup("m", [V(1)]), ExceptionGroup("m", [V(1), T(2)]), ExceptionGroup("m", [V(1), KeyError(2)]),
             ExceptionGroup("m", [ExceptionGroup("n", [V(1), KeyError(3)]), T(2)]),
             ExceptionGroup("m", [V(1), T(2), OSError(3), KeyError(4), IndexError(5)]), BaseExceptionGroup("m", [KeyboardInterrupt(), V(1)])):
    raising(what)

# case: what cannot be caught
for kind in (3, ExceptionGroup, BaseExceptionGroup, (V, ExceptionGroup), (V, 3), int, None, (), (V, (T,))):
    try:
        try:
            raise V(1)
        except* kind as error:
            print("caught", repr(error))
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__context__))

# case: it is not asked when nothing was raised
try:
    pass
except* 3:
    pass
print("fine")

# case: the name is deleted
def deleted():
    try:
        raise ExceptionGroup("m", [V(1), T(2)])
    except* V as error:
        kept = error
    except* T:
        pass
    try:
        error
    except UnboundLocalError as missing:
        print(missing)
    return kept
print(repr(deleted()))

# case: nested, and in a loop
for i in range(2):
    try:
        raise ExceptionGroup("m", [V(i)])
    except* V as error:
        try:
            raise T("inner")
        except* T as inner:
            print(repr(error), repr(inner), repr(inner.exceptions[0].__context__))

# case: sys.exception is the part
try:
    raise ExceptionGroup("m", [V(1), T(2)])
except* V:
    print(repr(sys.exception()), sys.exc_info()[0])
except* T:
    print(repr(sys.exception()))
print(sys.exception())

# case: groups raised in handlers
try:
    try:
        raise ExceptionGroup("m", [V(1), T(2), KeyError(3)])
    except* V:
        raise ExceptionGroup("new", [V("a")])
    except* T:
        raise ExceptionGroup("newer", [T("b")]) from None
except BaseException as error:
    print(*told(error))
