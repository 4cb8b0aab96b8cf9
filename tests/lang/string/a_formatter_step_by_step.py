import string


def told(call, *args, **named):
    try:
        return ascii(call(*args, **named))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


class A:
    x = 5
    items = {"k": [1, 2]}


F = string.Formatter()

# case: pieces
for text in ("", "a", "{}", "a{0!r:>5}b", "{{}}", "a{{b{x}c}}", "{a.b[c]}", "{:{}}", "{0:{1}{2}}"):
    print(text, told(lambda: list(F.parse(text))))

# case: what is wrong with the text
for text in ("{", "}", "{0", "a}b", "{0!z}", "{}{0}", "{0}{}", "{5}", "{q}"):
    print(text, told(F.format, text, "a", "b"))

# case: fields
print(F.format("{a.x} {a.items[k][1]} {0} {1[0]}", "z", "yx", a=A()), F.get_field("a.x", (), {"a": A()}), told(F.get_field, "a.y", (), {"a": A()}))

# case: fields in specs
print(F.format("{:{}}|{:{}{}}", "a", 3, 1.5, "8", ".2f"), told(F.format, "{:{:{}}}", 1, 2, 3))

# case: conversions
print([F.convert_field("é", c) for c in (None, "s", "r", "a")], told(F.convert_field, 1, "q"))

# case: steps that a subclass changes
class Loud(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)
    def format_field(self, value, spec):
        return str(value).upper() if spec == "loud" else super().format_field(value, spec)
    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)), "of", len(args), sorted(kwargs))
print(Loud().format("{0:loud} {name} {other:>9}", "a", "b", name="n", more=1))

# case: vformat takes them as they are
print(F.vformat("{0}{x}", ("a",), {"x": 1}), told(F.format), told(string.Formatter.format))

# case: words with capitals
print([string.capwords(*args) for args in (("  hello  wORLD ",), ("a-b c-d", "-"), ("", None), ("x\ty",), (" a b ", " "))])

# case: constants
print(string.punctuation, string.hexdigits, string.octdigits, ascii(string.whitespace), len(string.printable), string.ascii_letters)
