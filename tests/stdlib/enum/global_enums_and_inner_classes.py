import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, global_enum


# case: members of a global enum are names of the module, and shown as such
@global_enum
class Number(IntEnum):
    ONE = 1
    TWO = 2


@global_enum
class Side(Flag):
    LEFT = 1
    RIGHT = 2


@global_enum
class Bit(IntFlag):
    LOW = 1
    HIGH = 2


@global_enum
class Word(StrEnum):
    HELLO = auto()


@global_enum
class Own(Enum):
    HERE = "h"

    def __str__(self):
        return "own"


for each in ONE, TWO, LEFT, LEFT | RIGHT, Side(0), ~LEFT, LOW, LOW | HIGH, Bit(0), Bit(8), Bit(9), ~LOW, HELLO, HERE:
    print(repr(each), str(each), format(each), f"{each!r:>20}", each.name)
print(global_enum(Own, update_str=True), str(HERE), Number.ONE is ONE)

# case: the functions behind it
class Plain(Enum):
    A = 1


print(enum.global_str(Plain.A), enum.global_enum_repr(Plain.A), enum.global_flag_repr(LEFT), enum.global_flag_repr(Side.LEFT | Side.RIGHT))
print(enum.pickle_by_global_name(Plain.A, 2), enum.pickle_by_enum_name(Plain.A, 2), enum.show_flag_values(LEFT | RIGHT), enum.show_flag_values(5))
print([enum.bin(n, *width) for n, *width in [(1,), (0,), (-1,), (-1, 4), (0, 4), (5, 6), (5, 2), (-8, 2), (-8,), (255, 12), (-5, 7)]])
print(repr(auto()), sorted(enum.__all__))


# case: a class written in the body is no member, one from elsewhere is
class Mixed(Enum):
    A = 1
    kind = int

    class Inner:
        x = 2

    Other = Inner


print(list(Mixed), Mixed.Inner.x, Mixed.Other is Mixed.Inner)

# case: the functional form is of its caller's module
def make():
    return Enum("Made", "a b")


print(make().__module__, make().__qualname__, Enum("Made", "a", module="elsewhere").__module__, repr(IntFlag("Flags", ["x", "y"]).y))

# case: only a namespace that was prepared makes an enum
for bases in (Enum,), (Plain,):
    try:
        type("Z", bases, {})
    except AttributeError as error:
        print(error)


# case: dir of members and of enums
class Rich(Enum):
    A = 1
    _hidden = 2

    @property
    def double(self):
        return self.value * 2

    @classmethod
    def first(cls):
        return cls.A

    def __secret(self):
        pass


print(dir(Rich.A), dir(Rich), dir(Side), sep="\n")
print([name for name in dir(Number) if name[:2] != "__"], [name for name in dir(Number.ONE) if name[0] != "_"])
