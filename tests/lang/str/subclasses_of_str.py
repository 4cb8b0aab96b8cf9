class S(str):
    pass


x = S("aBc d")


def kind(value):
    return type(value).__name__, value, value is x


# case: methods that change nothing give a plain str
for name in ("capitalize", "casefold", "lower", "upper", "swapcase", "title", "strip", "lstrip", "rstrip", "expandtabs", "__str__"):
    print(name, kind(getattr(x, name)()))

# case: so do those with arguments
print(kind(x.center(1)), kind(x.ljust(1)), kind(x.rjust(1)), kind(x.zfill(1)), kind(x.replace("q", "r")), kind(x.replace("B", "b")))
print(kind(x.translate({})), kind(x.removeprefix("q")), kind(x.removesuffix("q")), kind(x.strip("q")))

# case: pieces
print([type(p).__name__ for p in x.split()], [type(p).__name__ for p in x.split("q")], [type(p).__name__ for p in x.splitlines()])
print([type(p).__name__ for p in x.partition("q")], [type(p).__name__ for p in x.rpartition("q")], [type(c).__name__ for c in x])

# case: slices and operators
print(kind(x[:]), kind(x[0:]), kind(x[1]), kind(x + ""), kind("" + x), kind(x * 1), kind(1 * x))

# case: formatting
print(kind(format(x)), kind(f"{x}"), kind(f"{x!s}"), kind("%5s" % x))

# case: a template without fields is given back as it is
print(kind(x.format()), kind(x.format(1)), kind(x.format_map({})), kind(x % ()))

# case: joining
print(kind(x.join(["a"])), kind("".join([x])), kind("".join([S("z")])), kind(S("-").join(S("ab"))))

# case: making one
print(kind(str(x)), kind(S(x)), kind(S()), kind(S(b"a", "ascii")), kind(str.__new__(S, "q")), x.__getnewargs__())

# case: equal and with the same hash
print(S("a") == "a", "a" == S("a"), hash(S("ab")) == hash("ab"), {S("a"): 1}["a"], S("a") in {"a"}, str.__hash__(x) == hash("aBc d"))

# case: a subclass may think otherwise of itself
class Always(str):
    def __eq__(self, other):
        return True
    def __hash__(self):
        return 1
print(Always("a") == "b", "b" == Always("a"), Always("a") in ["q"], "q" in [Always("a")], str.__ne__(Always("a"), "b"), str.__le__("a", "b"), str.__len__(x))

# case: what __str__, __repr__ and __format__ give may be of a subclass
class Shows:
    def __str__(self):
        return S("s")
    def __repr__(self):
        return S("r")
    def __format__(self, spec):
        return S("f" + spec)
print(kind(str(Shows())), kind(repr(Shows())), kind(format(Shows(), "q")), kind(ascii(Shows())))

# case: and nothing else
class Wrong:
    def __str__(self):
        return 1
    def __repr__(self):
        return None
    def __format__(self, spec):
        return b"x"
for call in (str, repr, ascii, format, "{}".format, "{!s}".format, "{!r}".format, lambda v: f"{v}", lambda v: "%s" % v, lambda v: "%r" % v):
    try:
        print(call(Wrong()))
    except TypeError as error:
        print(error)
