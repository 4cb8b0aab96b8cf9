import copy
import re


def told(call):
    try:
        return ascii(call())
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


p = re.compile(r"(?P<y>\d+)-(?P<m>\d+)?(x)?")
m = p.search("on 12-34 and 5-")

# case: groups in every way
for call in (lambda: m.group(), lambda: m.group(0, 1, "m"), lambda: m.group(9), lambda: m.group("x"), lambda: m.group(1.5), lambda: m.group(None),
             lambda: m.group(-1), lambda: m.group(True), lambda: m.groups("d"), lambda: m.groupdict("d"), lambda: m[0], lambda: m["y"], lambda: m[3], lambda: m[9]):
    print(told(call))

# case: where they are
print(m.start(), m.end(), m.span(), m.start("m"), m.end(2), m.span("y"), m.span(3), m.regs, told(lambda: m.start(9)))
print(m.pos, m.endpos, m.lastindex, m.lastgroup, m.string, m.re is p)

# case: as text
print(m, re.match(".*", "a" * 80), re.match(b".*", b"a\xff"))
print(re.compile("a" * 250), re.compile("a", re.I | re.M | re.S | re.X | re.A), re.compile(b"a"), re.compile("(?i)a"), re.compile(b"a", re.L))

# case: equality and hashes
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), re.compile("a") == re.compile(b"a"), re.compile("a") != 1)
print(re.Pattern.__hash__(re.compile("a")) == hash(re.compile("a")), re.compile("a") in {re.compile("a")})

# case: copies are the thing itself
print(copy.copy(p) is p, copy.deepcopy(p) is p, p.__copy__() is p, p.__deepcopy__({}) is p)
print(copy.copy(m) is m, copy.deepcopy(m) is m, m.__copy__() is m, m.__deepcopy__({}) is m)

# case: attributes
print(p.pattern, p.flags, p.groups, dict(p.groupindex), told(lambda: p.groupindex.__setitem__("a", 1)))

# case: classes take arguments
print(re.Pattern[str], re.Match[bytes], isinstance(p, re.Pattern), isinstance(m, re.Match))

# case: a scanner goes step by step
s = p.scanner("1-2 3-4")
print(s.search(), s.search(), s.search(), s.pattern is p)
s = re.compile("a|b").scanner("ab-a")
print(s.match(), s.match(), s.match())

# case: positions
print(p.search("12-3 45-6", 3), p.search("12-3", 0, 2), p.search("12-3", -5, 100), p.search("12-3", 5, 2), p.search("1", pos=0, endpos=1))
print(told(lambda: p.search("1-", 10**30)), told(lambda: p.search("a", "b")), told(lambda: p.search("1-", None)))

# case: how often
print(re.compile("a").subn("b", "aaa", 2), p.subn("-", "1-2 3-4"), re.compile("a").sub("b", "aaa", count=1), p.split("a1-b", maxsplit=1))

# case: tokens by a Scanner
def number(scanner, text):
    return int(text)
scanner = re.Scanner([(r"\d+", number), (r"(\s)+", None), (r"\w+", lambda s, t: (s.match.span(), t)), ("=", "is")])
print(scanner.scan("x1 = 42 + y"), scanner.scan(""))
