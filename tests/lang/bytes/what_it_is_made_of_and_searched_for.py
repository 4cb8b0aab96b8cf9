def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# case: join wants an iterable of bytes
show(lambda: b",".join(5))
show(lambda: b",".join([b"a", "b"]))
show(lambda: b",".join([b"a", 5]))
print(b",".join([bytearray(b"a"), memoryview(b"b"), b"c"]), bytearray(b"-").join((b"x", b"y")))
# case: join asks the iterator once
class Once:
    def __iter__(self):
        print("iter")
        return iter([b"a", b"b"])


print(b"+".join(Once()))
# case: bytes of what cannot be bytes
for source in (-1, 2**70, "a", 1.5, None, [256], ["a"], [-1]):
    show(lambda: bytes(source))
show(lambda: bytes("a", 5))
show(lambda: bytes(5, "utf8"))
show(lambda: bytes(b"a", errors="strict"))
# case: __bytes__ and __index__ and __iter__, in that order
class All:
    def __bytes__(self):
        return b"bytes"

    def __index__(self):
        return 3

    def __iter__(self):
        return iter([1])


class Last(All):
    __bytes__ = None
    __index__ = None


print(bytes(All()))
show(lambda: bytes(Last()))
show(lambda: bytes(type("T", (), {"__bytes__": lambda self: "text"})()))
show(lambda: bytes(type("T", (), {"__index__": lambda self: 2})()))
# case: membership of ints and bytes
print(97 in b"abc", b"bc" in b"abc", b"" in b"", bytearray(b"c") in b"abc")
show(lambda: 256 in b"abc")
show(lambda: "a" in b"abc")
# case: search takes bytes or one byte
print(b"abcabc".find(98), b"abcabc".rfind(b"bc"), b"abcabc".count(99), b"abcabc".index(98, 2), b"".find(b""))
show(lambda: b"abc".find(256))
show(lambda: b"abc".index(b"z"))
show(lambda: b"abc".find("a"))
# case: prefixes
print(b"abc".startswith((b"x", b"ab")), b"abc".endswith(b"c", 0, 2), b"abc".removeprefix(b"a"), b"abc".removesuffix(bytearray(b"c")))
show(lambda: b"abc".startswith([b"a"]))
show(lambda: b"abc".startswith(("a",)))
# case: hex with separators
print(b"\x01\xab\xff".hex(), b"abcdef".hex(":"), b"abcdef".hex("-", 2), b"abcdef".hex(b"_", -4), bytes.fromhex(" 01 ab\n"))
for separator in ("", "::", "é", 5):
    show(lambda: b"ab".hex(separator))
show(lambda: bytes.fromhex("0g"))
show(lambda: bytes.fromhex("abc"))
# case: sums and products
show(lambda: b"a" + "b")
show(lambda: b"a" + 1)
show(lambda: b"a" * "b")
print(b"ab" * 2, b"ab" * -1, 2 * b"x", b"a" + bytearray(b"b"), bytearray(b"a") + b"b")
# case: comparisons
print(b"a" == bytearray(b"a"), b"a" < memoryview(b"b").tobytes(), b"a" == "a", b"ab" > b"a", hash(b"a") == hash(bytes(b"a")))
show(lambda: b"a" < "a")
# case: translation
print(b"hello".translate(bytes.maketrans(b"el", b"ip")), b"hello".translate(None, b"l"), b"hello".translate(None, delete=b"h"))
show(lambda: b"a".translate(b"short"))
show(lambda: bytes.maketrans(b"a", b"bc"))
