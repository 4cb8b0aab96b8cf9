def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, "| context", repr(error.__context__))


def manager(leave, enter=lambda self: self):
    return type("Manager", (), {"__enter__": enter, "__exit__": leave})()


def raising(m):
    with m:
        1 / 0
    return "swallowed"


# case: the arguments of __exit__
def tell(self, kind, value, tb):
    print(kind, repr(value), type(tb).__name__)
show(lambda: raising(manager(tell)))
with manager(tell):
    pass

# case: any true value swallows, any false one does not
for answer in (True, 1, [0], "x", False, 0, [], None):
    print(repr(answer), end=" ")
    show(lambda: raising(manager(lambda self, *details: answer)))

# case: an answer whose truth fails
class Odd:
    def __bool__(self):
        raise KeyError("truth")
show(lambda: raising(manager(lambda self, *details: Odd())))

# case: raising in __exit__
def fail(self, *details):
    raise KeyError("in exit")
def fail_the_same(self, kind, value, tb):
    raise value
def fail_again(self, *details):
    raise
for leave in (fail, fail_the_same, fail_again):
    show(lambda: raising(manager(leave)))

# case: managers that lack a method, or take too few arguments
class NoEnter:
    def __exit__(self, *details): pass
class NoExit:
    def __enter__(self): pass
show(lambda: raising(NoEnter()))
show(lambda: raising(NoExit()))
show(lambda: raising(3))
show(lambda: raising(manager(lambda self: None)))

# case: methods count only when they are the class's
own = manager(tell)
own.__exit__ = lambda *details: True
show(lambda: raising(own))

# case: what a return, break or continue meets
def by_return():
    with manager(tell):
        return "returned"
def by_loop():
    for i in range(3):
        with manager(tell):
            if i == 0:
                continue
            break
    return i
show(by_return)
show(by_loop)

# case: __enter__ fails: __exit__ is not called
def no_entry(self):
    raise KeyError("enter")
show(lambda: raising(manager(tell, no_entry)))

# case: two managers, the inner one swallows
def two():
    with manager(tell), manager(lambda self, *details: True):
        1 / 0
    return "went on"
show(two)
