import re


def told(pattern):
    try:
        return re.compile(pattern)
    except re.error as error:
        return f"{error} | {error.msg} | {error.pos} {error.lineno} {error.colno} {error.pattern!r}"


# case: a group that the same look behind defines
for pattern in (r"(?<=(a)\1)", r"(?<=(a)(?(1)b|c))", r"(?<=(?P<x>a)(?P=x))", r"(?<=(?P<x>a)(?(x)b|c))", r"(?<!(a)\1)", r"(?<=(?<=(a))\1)"):
    print(told(pattern))

# case: groups before it, and looking ahead, may
print(re.findall(r"(a)(?<=\1)b", "aab"), re.findall(r"(?=(a)\1)..", "aab"), re.findall(r"(?<=(a))\1", "aab"))

# case: a group that does not exist yet
for pattern in (r"(?<=(?(5)a|b))(x)", r"(?<=(a)(?(2)b|c))(x)", r"(?<=(a\1))", r"(?(5)a|b)(x)"):
    print(told(pattern))

# case: only what has one width
for pattern in ("(?<=a*)", "(?<=a|bc)", "(?<!a{1,2})b", "(?<=(?:ab|cd))x", "(?<=a{2})b", "(?<=^a)b", "(?<=a$)", r"(a+)(?<=\1)"):
    print(told(pattern))

# case: behind the start of the search
p = re.compile("(?<=b)a")
print(p.search("ba", 1), p.match("ba", 1), p.search("ba", 1, 1), re.compile("^a").search("ba", 1), re.compile(r"\ba").search("ba", 1))
