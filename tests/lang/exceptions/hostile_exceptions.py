import traceback


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        try:
            print(type(error).__name__, str(error)[:90], sep=": ")
        except BaseException as second:
            print(type(error).__name__, "has no text:", type(second).__name__)


class Silent(Exception):
    def __str__(self):
        raise ValueError("no str")

    def __repr__(self):
        raise ValueError("no repr")


# case: text and repr that raise
show(lambda: str(Silent()))
show(lambda: repr(Silent()))
show(lambda: str(Exception(Silent())))
show(lambda: f"{Silent()}")
def raise_silent():
    raise Silent
show(raise_silent)

# case: an exception among its own arguments
error = Exception()
error.args = (error,)
show(lambda: repr(error))
error.args = ([error],)
show(lambda: repr(error))

# case: args that a class hides
class Hidden(Exception):
    @property
    def args(self):
        return 5
print(repr(Hidden(1, 2)), str(Hidden(1, 2)), Hidden(3).args)

# case: a class that says it is another
class Liar(Exception):
    @property
    def __class__(self):
        return int
print(repr(Liar()), isinstance(Liar(), int), traceback.format_exception_only(Liar()))

# case: notes of a class
class Noted(Exception):
    __notes__ = ("of", "the class")
show(lambda: Noted().add_note("x"))
print(traceback.format_exception_only(Noted()))

# case: a text of its own under KeyError
class Key(KeyError):
    def __str__(self):
        return "my text"
print(Key("a"), repr(Key("a")), traceback.format_exception_only(Key("a")))

# case: a comparison that raises within containers
class Odd:
    def __eq__(self, other):
        raise KeyError("eq")
    def __hash__(self):
        return 1
    def __lt__(self, other):
        raise KeyError("lt")
odd = Odd()
for f in (lambda: [odd].index(3), lambda: [odd].count(3), lambda: 3 in [odd], lambda: [odd] == [3], lambda: {odd: 1}[Odd()], lambda: {odd} | {Odd()},
          lambda: sorted([odd, Odd()]), lambda: min(odd, Odd()), lambda: {odd: 1} == {Odd(): 1}, lambda: [odd].remove(3), lambda: (odd,) < (Odd(),)):
    show(f)

# case: conversions that raise within builtins
class Bad:
    def __len__(self): raise KeyError("len")
    def __iter__(self): raise KeyError("iter")
    def __bool__(self): raise KeyError("bool")
    def __int__(self): raise KeyError("int")
    def __index__(self): raise KeyError("index")
    def __float__(self): raise KeyError("float")
    def __str__(self): raise KeyError("str")
    def __repr__(self): raise KeyError("repr")
    def __format__(self, spec): raise KeyError("format")
    def __call__(self, *args): raise KeyError("call")
    def __next__(self): raise KeyError("next")
    def __add__(self, other): raise KeyError("add")
    def __radd__(self, other): raise KeyError("radd")
bad = Bad()
for f in (lambda: len(bad), lambda: list(bad), lambda: set(bad), lambda: bool(bad), lambda: all([bad]), lambda: int(bad), lambda: [1][bad], lambda: range(bad),
          lambda: "a" * bad, lambda: float(bad), lambda: str(bad), lambda: repr([bad]), lambda: f"{bad}", lambda: "%s" % bad, lambda: "{!r}".format(bad),
          lambda: next(bad), lambda: next(bad, 3), lambda: sum([bad]), lambda: ",".join(bad), lambda: [*bad], lambda: print(*bad), lambda: max([bad], key=len),
          lambda: list(map(bad, [1])), lambda: list(filter(bad, [1])), lambda: list(zip(bad)), lambda: sorted([1], key=bad), lambda: bytes(bad),
          lambda: "abc".find("a", bad), lambda: [1, 2][bad:], lambda: [x for x in bad], lambda: 1 if bad else 2, lambda: not bad, lambda: bad and 3):
    show(f)

# case: sizes that objects give themselves
import sys
class Sized:
    def __init__(self, size): self.size = size
    def __sizeof__(self): return self.size
print(sys.getsizeof(Sized(770)) >= 770)
show(lambda: sys.getsizeof(Sized(-1)))
show(lambda: sys.getsizeof(Sized("a")))
show(lambda: sys.getsizeof(Sized("a"), 5))

# case: too much memory is an error like others
for f in (lambda: "x" * 2**62, lambda: [0] * 2**60, lambda: bytes(2**62), lambda: (1,) * 2**60, lambda: " ".ljust(2**62), lambda: bytearray(2**62)):
    try:
        f()
    except MemoryError:
        print("MemoryError", end=" ")
print(sum(range(5)))
