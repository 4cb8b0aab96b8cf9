import types


def read():
    return name


F = types.FunctionType
print(F(read.__code__, {"name": "other"})())


def outer(a):
    def inner(b, c=3):
        """Adds."""
        return a + b + c

    return inner


inner = outer(1)
made = F(inner.__code__, globals(), "renamed", (9,), inner.__closure__)
print(made.__name__, made.__qualname__, made(1), made.__defaults__, made.__module__, made.__doc__)
for args in (
    (5, {}), (inner.__code__, 5), (inner.__code__, {}), (inner.__code__, {}, "x", None, ()), (read.__code__, {}, 5),
    (read.__code__, {}, None, 5), (read.__code__, {}, None, None, 5), (inner.__code__, {}, None, None, (1,)), (),
):
    try:
        print(F(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for base in (int, tuple, bytes, type, list, str):
    try:
        print(type("B", (base,), {"__slots__": ("a",)}))
    except TypeError as error:
        print(error)


class C:
    pass


try:
    C.__init__(C(), 1)
except TypeError as error:
    print(error)
