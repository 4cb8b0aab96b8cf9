import types
from enum import StrEnum


class Key(StrEnum):
    ONE = "one"
    TWO = "two"


class Plain:
    pass


def kinds(names):
    return [type(name).__name__ for name in names]


# case: what is new in an object's dict keeps the name as it was given
one = Plain()
setattr(one, Key.ONE, 1)
object.__setattr__(one, Key.TWO, 2)
print(vars(one), one.one, one.two, getattr(one, Key.ONE))
one.one = 3
setattr(one, Key.TWO, 4)
print(vars(one))

# case: what was there before keeps its own
other = Plain()
other.one = 1
setattr(other, Key.ONE, 2)
setattr(other, Key.TWO, 3)
delattr(other, Key.ONE)
print(vars(other))


# case: functions, modules and exceptions too; classes have plain ones
def function():
    pass


for holder in (function, types.ModuleType("m"), ValueError()):
    setattr(holder, Key.ONE, 1)
    print(type(holder).__name__, [name for name in vars(holder) if name == "one"], holder.one)
setattr(Plain, Key.ONE, 1)
print(kinds(name for name in vars(Plain) if name == "one"))

# case: names of classes and modules keep their type
made = type(Key.ONE, (), {})
print(repr(made), kinds((made.__name__, made.__qualname__)), made.__name__)
made = type("made", (), {"__qualname__": Key.TWO})
print(repr(made), kinds((made.__name__, made.__qualname__)))
print(kinds([types.ModuleType(Key.ONE).__name__]))


# case: hooks are given names as they are
class Hooked:
    def __getattr__(self, name):
        return repr(name)

    def __setattr__(self, name, value):
        print("set", repr(name), value)

    def __delattr__(self, name):
        print("del", repr(name))


hooked = Hooked()
print(getattr(hooked, Key.ONE), getattr(hooked, Key.ONE, None), hasattr(hooked, Key.TWO))
setattr(hooked, Key.ONE, 1)
delattr(hooked, Key.ONE)


class Asked:
    def __getattribute__(self, name):
        if name == "two":
            raise AttributeError(repr(name))
        return repr(name)


class AskedTwice(Asked):
    def __getattr__(self, name):
        return "again " + repr(name)


print(getattr(Asked(), Key.ONE), getattr(Asked(), Key.TWO, "nothing"), hasattr(Asked(), Key.TWO))
print(getattr(AskedTwice(), Key.ONE), getattr(AskedTwice(), Key.TWO))

# case: slots and properties are found by them
class Slotted:
    __slots__ = ("one",)
    two = property(lambda self: "two", lambda self, value: print("setting", value))


slotted = Slotted()
setattr(slotted, Key.ONE, 1)
setattr(slotted, Key.TWO, 2)
print(getattr(slotted, Key.ONE), getattr(slotted, Key.TWO))
try:
    setattr(object(), Key.ONE, 1)
except AttributeError as error:
    print(error)
