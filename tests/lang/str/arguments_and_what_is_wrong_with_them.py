class Index:
    def __index__(self):
        return 1


def told(call, *args, **named):
    try:
        return ascii(call(*args, **named))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


TEXT = "abcé☃\U0001f600\ud800"

# case: indexes
for i in (0, -1, 6, 7, -8, 10**30, 1.5, "a", None, True, Index(), (1, 2)):
    print(type(i).__name__, told(TEXT.__getitem__, i))

# case: slices
for s in (slice(None), slice(1, None), slice(None, None, -1), slice(10**30, None), slice(-10**30, 10**30, 2), slice(Index(), 5),
          slice(1, "a"), slice(None, None, 0), slice(1.5, 2)):
    print(type(s.start).__name__, told(lambda: TEXT[s]))

# case: repetition
for n in (0, -1, 3, True, Index(), 1.5, "a", None, 10**30, -10**30, 2**62):
    print(type(n).__name__, told(lambda: TEXT * n), told(lambda: n * TEXT), told(lambda: "" * n))

# case: membership
for x in ("é", "", 1, None, b"a", "\ud800", ["a"]):
    print(told(lambda: x in TEXT), told(TEXT.__contains__, x))

# case: sums
for x in (1, None, b"a", ["a"]):
    print(told(lambda: TEXT + x), told(lambda: x + TEXT), told(lambda: TEXT.__add__(x)))

# case: comparisons with others
for x in (1, None, b"a"):
    print(TEXT == x, TEXT != x, told(lambda: TEXT < x), told(lambda: x >= TEXT), TEXT.__lt__(x))

# case: order is by code points
print("\ud800" < "\ue000", "\U0001f600" > "\uffff", "" < "a" < "ab" < "b", "z" < "é", "a" <= "a", "B" < "a")

# case: join
for x in (["a", 1], 1, None, "ab", b"ab", ["a", b"b"], ("a", None), {"k": 1}, [], ["x"], (c for c in "pq"), [None]):
    print(told("-".join, x))

# case: str() of bytes
for args in ((b"a", "utf-8"), (b"\xff", "ascii", "replace"), ("a", "utf-8"), (1, "a"), (b"a", None), (b"a", "utf-8", None), (b"a", 1),
             (b"a", "utf-8", 1), (b"a", "no-such"), (b"a", "a\0b"), (b"a", "\ud800"), (bytearray(b"a"), "ascii"), (memoryview(b"a"), "ascii")):
    print(told(str, *args))
print(told(str, object=b"a", encoding="ascii"), told(str, errors="x"), told(str, object="a"), told(str, b"\xff", errors="ignore"))

# case: chr and ord
for c in (0, 0x10FFFF, 0x110000, -1, 10**30, "a", 1.5, None, True, Index(), 0xD800):
    print(told(chr, c))
for c in ("a", "", "ab", 1, None, b"a", b"ab", bytearray(b"a"), "\ud800"):
    print(told(ord, c))

# case: translate
class Table:
    def __getitem__(self, code):
        match chr(code):
            case "a": raise LookupError
            case "b": return None
            case "c": return "CC"
            case "d": return 0x263A
            case "e": return 1.5
            case "f": raise ValueError("f")
        return code + 1
for text in ("abcd", "az", "e", "f", "é\ud7ff"):
    print(told(text.translate, Table()))
for table in ({97: 0x110000}, {97: -1}, {97: b"x"}, {97: 10**30}, ["x"] * 120, "x" * 100, None, 1):
    print(told("a".translate, table))

# case: maketrans
for args in (({"a": 1, "b": None, 98: "x"},), ({"aa": 1},), ({1.5: 1},), ("ab", "c"), ("ab", "cd", "ef"), (1,), ("a",), ("a", 1), ("a", "b", 1), (), (1, "a")):
    print(told(str.maketrans, *args))

# case: encodings by name
for args in (("ascii", "ignore"), (None,), (1,), ("ascii", 1), ("no-such",), ("ascii", "no-such"), ("a\0",), ("\ud800",)):
    print(told("é".encode, *args), told(b"\xe9".decode, *args))

# case: sizes, and values before their template
print("".__sizeof__() < ("x" * 100).__sizeof__() < ("☃" * 100).__sizeof__() < ("\U0001f600" * 100).__sizeof__(), str.__rmod__("x", "%s"), str.__rmod__("x", 1))
