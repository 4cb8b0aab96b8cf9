# The iterator of a loop is dropped while the stack is unwound: before any handler runs, and with errors only reported.
import itertools
import sys


def gen(name):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("closed", name)


class Block:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__)


def direct():
    try:
        for x in gen("direct"):
            raise ValueError(x)
    except ValueError as error:
        print("handler", error)


def through_frames():
    def inner():
        for x in gen("outer loop"):
            with Block("with"):
                for y in gen("inner loop"):
                    raise KeyError(x, y)

    try:
        inner()
    except KeyError as error:
        print("handler", error, error.__context__)


def through_finally():
    try:
        for x in gen("in try"):
            try:
                raise KeyError(x)
            finally:
                print("inner finally")
    finally:
        print("outer finally")


def comprehensions():
    for make in (
        lambda: [1 / 0 for _ in gen("list")],
        lambda: {1 / 0 for _ in gen("set")},
        lambda: {k: 1 / 0 for x in [1] for k in gen("dict")},
    ):
        try:
            make()
        except ZeroDivisionError:
            print("handler")


def continued():
    for i in range(2):
        try:
            for _ in gen(i):
                raise KeyError(i)
        except KeyError:
            continue


def wrapped():
    def make(name):
        return gen(name)

    for iterator in (
        lambda: enumerate(gen("enumerate")), lambda: zip(gen("zip"), [1, 2]), lambda: map(str, gen("map")),
        lambda: itertools.chain(gen("chain")), lambda: make("made"),
    ):
        try:
            for x in iterator():
                raise KeyError(x)
        except KeyError as error:
            print("handler", error)


def nobody_hears_of_errors_in_closing():
    def bad():
        try:
            yield 1
        finally:
            raise OSError("in finally")

    sys.unraisablehook = lambda told: print("unraisable", repr(told.exc_value), repr(told.exc_value.__context__))
    try:
        for _ in bad():
            raise KeyError(1)
    except KeyError as error:
        print(repr(error), error.__context__)
    try:
        raise TypeError
    except TypeError:
        try:
            for _ in bad():
                raise KeyError(2)
        except KeyError as error:
            print(repr(error), repr(error.__context__))


direct()
through_frames()
try:
    through_finally()
except KeyError as error:
    print("handler", error)
comprehensions()
continued()
wrapped()
nobody_hears_of_errors_in_closing()
