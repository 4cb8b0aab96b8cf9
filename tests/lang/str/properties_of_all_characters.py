import zlib

STEP = 9973
CANDIDATES = [*range(0x100), 0x1680, 0x180E, *range(0x2000, 0x2070), 0x3000, 0xFEFF]


def sum_of(f):
    return zlib.crc32("|".join([f(chr(c)) for c in range(0, 0x110000, STEP)]).encode("utf-8", "surrogatepass"))


TESTS = ["isidentifier", "isprintable", "isdecimal", "isdigit", "isnumeric", "isalpha", "isalnum", "isspace", "istitle", "isupper", "islower"]

# case: what kind of character
for name in TESTS:
    test = getattr(str, name)
    print(name, sum(test(chr(c)) for c in range(0x80, 0x130, 3)), sum_of(lambda c: str(test(c))))

# case: case mappings
for name in ("upper", "lower", "title", "casefold"):
    change = getattr(str, name)
    print(name, zlib.crc32("".join([change(chr(c)) for c in range(0x80, 0x130, 3)]).encode()), sum_of(change))
print(zlib.crc32("".join([(chr(c) + "a").capitalize() + chr(c).swapcase() for c in range(0x80, 0x130, 3)]).encode()))

# case: repr and ascii
print(sum_of(repr), sum_of(ascii), zlib.crc32("".join([repr(chr(c)) for c in range(0x80, 0x130, 3)]).encode()))

# case: longer mappings
for c in "ßŉǰΐﬁﬅᾳᾼİı\u0345":
    print(f"{ord(c):x}", *(ascii(f(c)) for f in (str.upper, str.lower, str.title, str.casefold, str.swapcase, str.capitalize)))

# case: a sigma at the end of a word
for text in ("Σ", "ΑΣ", "ΑΣ.", "ΑΣΑ", "Α.Σ", "ΑΣ'Α", "Α\u0301Σ", "ΑΣ\u0301", "1Σ", "ΑΣ\u00ad", "ΑΣ ΒΣ", "Σ Α"):
    print(ascii(text.lower()), ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()), ascii(text.casefold()))

# case: letters that are titles
print("ǅ".istitle(), "ǅ".isupper(), "ǅ".islower(), "ǆa".title(), "Ǆ".capitalize(), "aǅ".istitle(), "ǅa".istitle(), "ⅷ".isupper(), "Ⅷ".isupper())

# case: blanks and ends of lines
print([f"{c:x}" for c in CANDIDATES if chr(c).isspace()])
print([f"{c:x}" for c in CANDIDATES if len(f"a{chr(c)}b".split()) == 2])
print([f"{c:x}" for c in CANDIDATES if len(f"a{chr(c)}b".splitlines()) == 2])

# case: names
for text in ("a", "_", "1", "a1", "é", "٣a", "a٣", "a·", "·a", "ª", "℘", "\u2118x", "a b", "", "if", "\ud800", "x\u0301", "\u0301x", "𝐱"):
    print(ascii(text), text.isidentifier())

# case: digits of many kinds
for c in "7٣²½Ⅷ三௧①\u0bf0":
    print(ascii(c), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isalnum(), c.isalpha())
