def chain(error):
    names = []
    while error is not None:
        names.append(f"{type(error).__name__}({error.args[0] if error.args else ''})")
        error = error.__context__
    return names


def told(act):
    try:
        return act()
    except BaseException as error:
        return chain(error)


def inner():
    try:
        yield "inner"
    except ValueError as error:
        print("  inner has", chain(error))
        raise


def handling(name, delegate):
    try:
        raise KeyError(name)
    except KeyError:
        try:
            yield from delegate
        except ValueError as error:
            print(" ", name, "has", chain(error))
            raise


# case: each generator on the way out that handles something makes it the context
one = handling("one", inner())
next(one)
print(told(lambda: one.throw(ValueError("thrown"))))
two = handling("two", handling("one", inner()))
next(two)
print(told(lambda: two.throw(ValueError("thrown"))))


# case: one that handles nothing leaves it alone
def plain(delegate):
    yield from delegate
middle = plain(handling("one", plain(inner())))
next(middle)
print(told(lambda: middle.throw(ValueError("thrown"))))


# case: what is raised in place of what was thrown
def replaces():
    try:
        yield 1
    except ValueError:
        raise TypeError("new")
other = handling("one", replaces())
next(other)
print(told(lambda: other.throw(ValueError("thrown"))))


# case: what a resumption raises has the context from where it was raised
def raises():
    yield 1
    raise ValueError("raised")
sent = handling("one", raises())
next(sent)
print(told(lambda: next(sent)))


# case: coroutines do the same
class Pause:
    def __await__(self):
        yield
async def waits():
    try:
        raise KeyError("waits")
    except KeyError:
        await Pause()
async def outer():
    try:
        raise LookupError("outer")
    except LookupError:
        await waits()
c = waits()
c.send(None)
print(told(lambda: c.throw(ValueError("thrown"))))
c = outer()
c.send(None)
print(told(lambda: c.throw(ValueError("thrown"))))
