"""Each special method of text and bytes called by its name."""

from _calls import attempt, special

# case: a str
special(lambda: "ab%s", "b", 1, 2, slice(1), -9, None, "", ">6", ("c",))
# case: bytes
special(lambda: b"ab%d", b"b", 97, 2, slice(1), -9, None, "", 7)
# case: a bytearray, which changes
special(lambda: bytearray(b"abc%d"), b"b", 97, 2, slice(1), -9, None, "", 7)
# case: a memoryview, of what can be written and what cannot
for view in (memoryview(bytearray(b"abc")), memoryview(b"abc")):
    for name in ("__eq__", "__ne__", "__getitem__", "__delitem__"):
        print(name, [attempt(getattr(view, name), other) for other in (b"abc", 1, -9, None)])
    print(attempt(view.__setitem__, 0, 99), attempt(view.__len__), attempt(view.__hash__) == attempt(b"abc".__hash__), view.__repr__()[:12])
# case: what copies and pickles ask for
print("ab".__getnewargs__(), b"ab".__getnewargs__(), b"ab".__bytes__())
print(bytearray(b"ab").__alloc__() >= 2, memoryview(b"ab").f_contiguous, memoryview(b"ab")[::2].contiguous)
