def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: results are plain
class I(int):
    def __repr__(self):
        return f"I<{int(self)}>"

i = I(5)
print([type(x).__name__ for x in (i + 1, 1 + i, -i, +i, abs(i), ~i, i << 1, i ** 2, i // 2, i % 2, i & 1, round(i), int(i), i.real, i.numerator, i.conjugate(), divmod(i, 2)[0], i / 2)])

# case: repr and str
print(i, repr(i), str(i), f"{i}", f"{i!r}", "%d" % i, "%s" % i, format(i, "03"), [i], hex(i))

# case: str of its own
class S(int):
    def __str__(self):
        return "str"

s = S(7)
print(s, repr(s), f"{s}", format(s), format(s, "3"), "%s %d" % (s, s), str(s))

# case: equal, and the same key
print(i == 5, hash(i) == hash(5), {5: "x"}[i], i in [5], [1, 2, 3, 4, 5, 6][i], "a" * i)

# case: methods that are overridden count in operators
class A(int):
    def __add__(self, other):
        return "added"
    __radd__ = __add__
    def __index__(self):
        return 1
    def __bool__(self):
        return False
    def __eq__(self, other):
        return "equal"
    __hash__ = None

a = A(9)
print(a + 1, 1 + a, list(range(20))[a], bool(a), a == 9, int(a), hex(a))

# case: construction
class C(int):
    def __new__(cls, text, extra):
        self = super().__new__(cls, text, 16)
        self.extra = extra
        return self

c = C("ff", "more")
print(c, c.extra, type(c).__name__, c + 1, c.__dict__)

# case: very long ones
big = I(10**30)
print(big == 10**30, repr(big), type(big + 0).__name__, int(big), hash(big) == hash(10**30), big // 10**29, I(2**200).bit_length())

# case: bool cannot be extended
show(lambda: type("B", (bool,), {}))
