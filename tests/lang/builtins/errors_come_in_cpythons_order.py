def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


# case: keywords that are no strs meet what a class or an operator says of keywords first
for call in (Exception, ValueError, ImportError, object, classmethod, slice, list, dict, (1).__xor__, int.__add__, len, ExceptionGroup,
             type("E", (KeyError,), {}), type("L", (list,), {}), type("P", (), {}), type("Z", (zip,), {}), print, 5):
    show(lambda: call(**{1: 2}))

# case: `type` of one argument and keywords
show(lambda: type(0, encoding=1))
show(lambda: type(0, 1, encoding=1))

# case: repetition counts its arguments in its own words
for x in ("a", b"a", [1], (1,), bytearray(b"a"), 1, 1.5):
    show(lambda: x.__mul__())
    show(lambda: x.__rmul__(1, 2))

# case: what a search judges first
for x, y in ((b"abc", b"a"), (bytearray(b"abc"), b"a")):
    for name in ("find", "rfind", "index", "rindex", "count"):
        show(lambda: getattr(x, name)((1,), "x"))
        show(lambda: getattr(x, name)((1,)))
for name in ("find", "rfind", "index", "rindex", "count"):
    show(lambda: getattr("abc", name)(1, "x"))
    show(lambda: getattr("abc", name)("a", "x"))
show(lambda: str.maketrans(1, 2))
show(lambda: str.maketrans(1, "a"))
show(lambda: b"ab".hex(1.5, "a"))
show(lambda: b"ab".hex(1.5, 2**64))
show(lambda: b"ab".hex(1.5, 1))

# case: numbers beyond the machine's are refused before the rest is looked at
show(lambda: bytearray(b"").pop(2**64))
show(lambda: bytearray(b"").insert(2**64, "a"))
show(lambda: (1).to_bytes(2**64, "a"))
show(lambda: UnicodeDecodeError("utf-8", b"a", 2, 2**63, "why"))

# case: a step of zero is told of before bounds that are no ints
for x in ("abc", b"abc", [1], (1,), range(3), bytearray(b"abc"), memoryview(b"abc")):
    show(lambda: x[1.5::0])
    show(lambda: x[1.5::1])
show(lambda: slice("a", 1, 0).indices(3))

# case: what a slice of a bytearray cannot be assigned
for v in (None, len, 1, "a", 1.5, slice(1), ["a"], [300]):
    def assign():
        bytearray(b"abc")[0:1] = v
    show(assign)

# case: a bytearray shows its single quotes escaped
for data in (b"'", b'"', b"'\"", b"\\'", b"a'b\x00"):
    print(bytearray(data), data)

# case: attributes of builtin classes that have a place of their own are as fixed as the others
for cls in (int, ValueError, type):
    for name in ("__class__", "__dict__", "__mro__", "__base__", "__flags__"):
        show(lambda: setattr(cls, name, 1))
        show(lambda: delattr(cls, name))


class Own:
    pass


for name in ("__dict__", "__mro__", "__base__", "__flags__"):
    try:
        setattr(Own, name, 1)
    except AttributeError as e:
        print(e, e.name, e.obj)

# case: a union of types has no items to go through
union = int | str
show(lambda: list(union))
show(lambda: reversed(union))
show(lambda: [*union])
show(lambda: print(*union))


def unpack():
    a, b = union


show(unpack)

# case: names of functions in generator expressions
print([f.__qualname__ for f in ((lambda: x) for x in range(1))])
print(((lambda: y for y in range(1)) for x in range(1)).__next__().__qualname__)


def outer():
    return next((lambda: x) for x in range(1)), [lambda: x for x in range(1)][0]


print([f.__qualname__ for f in outer()])

# case: every line of a message in a group has its margin
raise ExceptionGroup("a\u2028b\rc\x0bd\r\ne\x85f\n", [ValueError("x\x1cy")])
