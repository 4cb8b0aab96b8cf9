import re

# case: one, several and none
print(re.I, re.I | re.M, re.A | re.X | re.DOTALL, re.NOFLAG, re.RegexFlag(2), re.RegexFlag(1024))

# case: as numbers
print(int(re.I), re.I | 8, re.I & 2, re.I ^ 2, 2 | re.S, re.IGNORECASE == 2, re.I.value, re.I.name)

# case: of a pattern
print(re.compile("a", re.I).flags, re.compile("(?ms)a").flags, re.compile(b"a").flags, re.compile("a", re.A).flags)

# case: all of them
print(list(re.RegexFlag))

# case: whether one is in others
print(re.I in re.I | re.M, re.S in re.I | re.M, bool(re.I & re.M))

# case: what cannot be together
for args in (("a", re.L), (b"a", re.U), ("a", re.A | re.U), ("(?L)a",), (b"(?u)a",), ("(?au)a",), ("a(?i)b",), ("(?i-i:a)",), ("(?z)a",)):
    try:
        print(re.compile(*args))
    except ValueError as error:
        print(error)
    except re.error as error:
        print("error:", error)

# case: what the module gives away
print(sorted(re.__all__))
