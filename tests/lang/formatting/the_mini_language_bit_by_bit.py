import itertools
import zlib

VALUES = {"42": 42, "-7": -7, "0": 0, "True": True, "3.14159": 3.14159, "1e100": 1e100, "-0.0": -0.0, "inf": float("inf"), "nan": float("nan"),
          "text": "héy", "big": 10**25, "complex": 1 + 2j, "1e-7": 1e-7}


def told(value, spec):
    try:
        return ascii(format(value, spec))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


def show(*specs):
    for spec in specs:
        print(ascii(spec), *(told(value, spec) for value in VALUES.values()), sep=" | ")


def sum_of(*parts):
    """The sum over all combinations, and how many of them work."""
    texts = [told(value, "".join(combination)) for combination in itertools.product(*parts) for value in VALUES.values()]
    return zlib.crc32("\n".join(texts).encode()), sum(not text.startswith("ValueError") for text in texts), len(texts)


# case: nothing but a type
show("", "s", "d", "b", "o", "x", "X", "n", "c", "e", "E", "f", "F", "g", "G", "%")

# case: alignment and width
show("12", "<12", ">12", "^12", "=12", "*^12", "é<12", "012", "<012", "0=12", "{<9", "\ud800>3")

# case: signs
show("+", "-", " ", "z", "+z", " .1f", "z.0f", "-z.1f")

# case: groups
show(",", "_", ",d", "_d", "_x", "_b", ",x", ",.2f", "_.3e", "012,", "012_", ",,", ",_", "_,", ",s", ",n", "_c")

# case: precision
show(".0", ".2", ".2f", ".0f", ".3g", ".30f", ".2%", ".d", ".2d", ".", ".-1", ".2s", ".2c")

# case: the alternative form
show("#x", "#o", "#b", "#X", "#.0f", "#g", "#", "#010x", "+#x", "#s", "#c", "#_x")

# case: what is no spec
show("q", "ss", "dx", "5 ", "<<<", "+-", "0x10", "1.2.3", "99999999999999999999", ".99999999999999999999", "!r")

# case: all combinations of a few parts
print(sum_of(["", "*="], ["", "+"], ["", "#09"], ["", ",.1"], ["", "x", "f", "s"]))

# case: text is cut before it is filled
print([format("héllo", spec) for spec in ("8.3", ">8.3", "^8.3s", "*<8.0", ".9", "0", "5", "06", "<06", "=<6")])

# case: locale types without a locale
print(format(1234567, "n"), format(1234567.5, "n"), format(1e20, "n"))

# case: halves
print([format(x / 2, ".0f") for x in range(-5, 6)], [format(x, ".1f") for x in (0.05, 0.15, 0.25, 0.35)], [format(x, ".2g") for x in (0.095, 1.25, 12.5, 125)])

# case: complex numbers
print([told(1.5 - 2.25j, spec) for spec in ("", ".1f", "10.2f", ">20", "+.2e", "g", "=20", "020", "d", "%", ",.1f", "z.0f")])
