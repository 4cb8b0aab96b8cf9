import enum
import functools
import inspect
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, line, *rest: print(f"{category.__name__}: {message}")


class Derived(functools.partial):
    pass


class Holder:
    plain = functools.partial(print, 1)
    derived = Derived(print, 2)
    method = functools.partialmethod(functools.partial(lambda *args: args[1:], "first"), "second")


# case: by an instance, they are told of; by the class they are not
Holder().plain("a")
Holder().derived("b")
Holder.plain("c")

# case: in an instance they are values like any other
holder = Holder()
holder.own = functools.partial(print, 3)
holder.own("d")

# case: under partialmethod they are what they were
print(Holder().method("third")[1:])

# case: asked directly
p = functools.partial(print)
print(p.__get__(None, int) is p, p.__get__(1, int) is p, p.__get__(1) is p)
try:
    p.__get__(None, None)
except TypeError as error:
    print(error)


# case: as special methods
class Special:
    __call__ = functools.partial(print, "called")
    __len__ = functools.partial(int, 3)


Special()()
print(len(Special()))


# case: an enum has none as a member, and inspect does not call them descriptors
class Kind(enum.Enum):
    P = functools.partial(int)
    Q = 1


print(list(Kind), inspect.ismethoddescriptor(p), inspect.isroutine(p))
