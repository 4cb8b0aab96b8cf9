def told(template, values):
    try:
        return ascii(template % values)
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


class Index:
    def __index__(self):
        return 65


class Int:
    def __int__(self):
        return 66


class Float:
    def __float__(self):
        return 1.5


class Shown:
    def __repr__(self):
        return "Ré"


VALUES = {"int": 42, "negative": -7, "True": True, "float": 3.14159, "inf": float("inf"), "nan": float("nan"), "text": "héy", "None": None,
          "big": 10**25, "Index": Index(), "Int": Int(), "Float": Float(), "char": "€", "Shown": Shown()}

# case: each code and each kind of value
for code in "diouxXeEfFgGcrsa":
    print(code, [told("%" + code, (value,)) for name, value in VALUES.items() if not (code in "rsa" and name in ("Index", "Int", "Float"))])

# case: flags, widths and precisions
for flags in ("-8", "+", " ", "08", "#", "-08", "+ ", "#010", "8.3", "-8.3", "08.3", "+.0", "#.3", ".", "5.", "l", "hL"):
    print(flags, [told(f"%{flags}{code}|", value) for code, value in (("d", 42), ("x", 255), ("o", 8), ("e", 1.5), ("g", 1e10), ("f", -0.5), ("s", "abcd"), ("r", "é"), ("c", "x"))])

# case: widths among the values
for template, values in (("%*d|", (5, 1)), ("%-*d|", (5, 1)), ("%*d|", (-5, 1)), ("%.*f", (2, 1.2345)), ("%*.*f|", (9, 2, 1.5)), ("%.*f", (-5, 1.5)),
                         ("%*d", ("a", 1)), ("%.*d", ("a", 1)), ("%*d", (10**20, 1)), ("%*d", (1,)), ("%.*d", (10**20, 1))):
    print(template, told(template, values))

# case: values by name
for template, values in (("%(a)s %(b)05d", {"a": 1, "b": 2}), ("%(a)s", {}), ("%(a)s", 1), ("%(a)s", (1,)), ("%(a", {"a": 1}), ("%(a)", {"a": 1}),
                         ("%((a))s", {"(a)": 2}), ("%()s", {"": 1}), ("%(a)%|", {"a": 1}), ("%(a)*d", {"a": 1}), ("%s %(a)s", {"a": 1}), ("%s", {"a": 1})):
    print(template, told(template, values))

# case: too few and too many
for template, values in (("%s %s", (1,)), ("%s", (1, 2)), ("%s", ()), ("x", 1), ("x", (1,)), ("x", {}), ("x", []), ("x", ""), ("x", b""), ("x", ()), ("%%", 1), ("%%", ()), ("%s%s", [1])):
    print(template, told(template, values))

# case: codes that are none
for template in ("%", "abc%", "%z", "%é", "%5", "%-", "%.", "%l", "%(a)", "%b", "%\ud800", "%!"):
    print(ascii(template), told(template, 1), told(template, {"a": 1}))

# case: characters
for value in ("a", "ab", "", 65, -1, 0x110000, 10**20, 1.5, None, Index(), "\ud800"):
    print(told("%c", value), told("%3c|", value))

# case: what is no number
for template in ("%d", "%x", "%f", "%e", "%c"):
    print(template, [told(template, value) for value in ("a", None, 1.9, 1j, b"a", float("inf"), float("nan"))])

# case: numbers beyond
print(told("%f", 10**400), told("%d", 1e30), told("%.3x", 5), told("%#.3o", 5), told("%99999999999999999999d", 1), told("%.99999999999999999999d", 1))

# case: a percent sign takes flags
print(told("%5%|", ()), told("%-5%|", ()), told("%.3%", ()), told("%d%%", 5))

# case: the alternative form
print([told(t, v) for t, v in (("%#x %#o %#X", (255, 8, 255)), ("%#g", 1.0), ("%#.0f", 1), ("%#x", 0), ("%#x", -255), ("%#08x", 255))])

# case: rounding
print([told(t, v) for t, v in (("%.0f", 0.5), ("%.0f", 1.5), ("%.0f", 2.5), ("%.1f", 0.25), ("%g", 1e5), ("%g", 1e6), ("%g", 1e-5), ("%.3g", 1234.5), ("%e", 0))])

# case: what repr and ascii make of text
print(told("%r %a %s", ("\ud800é",) * 3), told("%.2r|%.3a", ("abc", "é")), told("%10.3s|", "héllo"))
