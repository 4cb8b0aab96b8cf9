import re

# Characters with a case, once.
RANGES = ((0x41, 0x600), (0x1C80, 0x1CC0), (0x1E00, 0x2130), (0xFB00, 0xFB07))
TEXT = "".join(c for first, end in RANGES for c in map(chr, range(first, end)) if c.lower() != c or c.upper() != c)


def same(c):
    return " ".join(f"{ord(x):x}" for x in re.findall("(?i)" + re.escape(c), TEXT))


def in_set(c):
    return " ".join(f"{ord(x):x}" for x in re.findall("(?i)[" + re.escape(c) + "]", TEXT))


# case: letters that have relatives outside of ASCII
for c in "ksiKSI":
    print(c, same(c), "|", in_set(c))

# case: the relatives themselves
for c in "ſ\u212aİı\u212bµΩ\u2126":
    print(f"{ord(c):x}", same(c), "|", in_set(c))

# case: sharp s, final sigma, iota below
for c in "ßẞςσΣ\u0345ιΐ\u1fd3ﬅﬆ":
    print(f"{ord(c):x}", same(c) == in_set(c), same(c))

# case: title case and letters whose capital is longer
for c in "ǅǲᾀᾈϑβϐ":
    print(f"{ord(c):x}", same(c) == in_set(c), same(c))

# case: ranges
for r in ("a-z", "α-ω", "À-Þ", "ﬀ-ﬆ", "ẞ"):
    print(r, len(re.findall(f"(?i)[{r}]", TEXT)), len(re.findall(f"(?i)[^{r}]", TEXT)))

# case: only ASCII
print(re.findall("(?ia)[a-z]|ſ|İ", "kKſ\u212aİıi"), re.findall(b"(?i)\xe9", b"\xe9\xc9"))

# case: references compare letter by letter
print(re.findall(r"(?i)(a|ß|σ)\1", "aAßẞσςσΣ"))

# case: beside what does not ignore case
print(re.findall("(?i:s)s", "sssSSsſs"), re.findall("(?i)x(?-i:s)", "xsXsXSxſ"))
