import sys
from contextlib import ContextDecorator, ExitStack, contextmanager


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, "| context", repr(error.__context__), "| cause", repr(error.__cause__))


@contextmanager
def steps(x):
    print("enter", x)
    try:
        yield x
    finally:
        print("exit", x)


class Swallows(ContextDecorator):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, *details):
        print("exit", self.name, details[0])
        return True


# case: managers, callbacks and exits leave in reverse
with ExitStack() as stack:
    print(stack.enter_context(steps("a")), stack.enter_context(steps("b")))
    print(stack.callback(print, "called", 1, sep="-") is print)
    stack.push(lambda *details: print("pushed", details[0]))
    print(type(stack.push(Swallows("c"))).__name__)

# case: what an exit raises replaces what came before, which is its context
def replaced():
    with ExitStack() as stack:
        stack.push(lambda *details: print("outer", details[0], repr(details[1])) or True)

        @stack.push
        def inner(*details):
            print("inner", details[0])
            raise KeyError("from an exit")
        raise ValueError("body")
    return "swallowed"
show(replaced)

# case: several that raise
def chain():
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: {}["x"])
        raise ValueError("body")
show(chain)
try:
    chain()
except ZeroDivisionError as error:
    print(repr(error.__context__), repr(error.__context__.__context__), error.__context__.__context__.__context__)

# case: pop_all takes everything to another stack
stack = ExitStack()
stack.push(Swallows("p"))
other = stack.pop_all()
stack.close()
print("--")
other.close()

# case: what cannot be entered
class OnlyEnter:
    def __enter__(self):
        pass
def enter(what):
    with ExitStack() as stack:
        return stack.enter_context(what)
show(lambda: enter(3))
show(lambda: enter(OnlyEnter()))
show(lambda: ExitStack().callback())
show(lambda: ExitStack().callback(callback=print))
show(lambda: ExitStack().push(3))

# case: SystemExit from a callback
def exits():
    with ExitStack() as stack:
        stack.callback(sys.exit, 3)
show(exits)

# case: an exit that fails while nothing was raised
def alone():
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
show(alone)

# case: an exit that swallows, and one below that sees nothing
def after():
    with ExitStack() as stack:
        stack.push(lambda *details: print("sees", details))
        stack.push(lambda *details: True)
        raise ValueError
    return "gone"
show(after)

# case: a manager as a decorator
@Swallows("d")
def decorated():
    raise ValueError
print(decorated(), decorated.__name__)
