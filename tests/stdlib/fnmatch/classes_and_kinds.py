import fnmatch
import re

NAMES = ["a", "b", "z", "-", "]", "^", "!", "[", "", "ab", "axxy", "x", "\\", "&", "|", "~", ".", "c", "d", "e", "0", "Q", "+", "[a", "x[^", "x]"]


def show(label, act):
    try:
        print(label, act())
    except TypeError as error:
        print(label, "TypeError:", error)


# case: translated patterns are regular expressions, and match what the pattern matches
for pattern in [
    "[z-a]", "*[!z-a]x*y", "[!z-a]", "[a-]", "[-a]", "[a-c-e]", "[c-a-e]", "[]a]", "[!]a]", "[^a]", "[!^a]", "[[]", "[[a]", "[a[b]", "[![a]", "[a&&b]", "[a&b]", "[a--b]",
    "[a||b]", "[a~~b]", r"[\]", r"[\a-z]", "[b-ac-d]", "[a-c-a]", "[", "[]", "[!", "[!]", "***", "*?*", "**a**", "a*b*c*d", "[a-]b-]", "[--0]", "[+--]", "[z-aQ]",
    "[!z-aQ]", "[]-a]", "[a-z-Z]", "", "*", "?", "a.b", "[.]", "[z-ab-a]", "[!-a]", "[a-!]", r"[!a-\]", "x[^", "[a-b-c-d]", "*[a", "\n", "[d-b-a]", "[x[z-a]", "[z-a]]",
]:
    print(repr(pattern), fnmatch.translate(pattern), [name for name in NAMES if fnmatch.fnmatchcase(name, pattern)])
    compiled = re.compile(fnmatch.translate(pattern))
    assert all(bool(compiled.match(name)) == fnmatch.fnmatchcase(name, pattern) for name in NAMES), pattern

# case: a name and a pattern are both text or both bytes
for name, pattern in [("a", b"?"), (b"a", "?"), (b"a", b"?"), ("a", b"a"), (1, "a"), (b"", "")]:
    for function in (fnmatch.fnmatch, fnmatch.fnmatchcase):
        show((function.__name__, name, pattern), lambda: function(name, pattern))
    show(("filter", name, pattern), lambda: fnmatch.filter([name], pattern))
show("mixed", lambda: fnmatch.filter([b"a", "b"], "*"))
show("mixed", lambda: fnmatch.filter(["b", b"a"], "*"))
show("bytes", lambda: fnmatch.filter([b"a", b"b"], b"[a]"))
