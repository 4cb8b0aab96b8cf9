"""Which of two mistakes is told."""

import sys


def attempt(source, **names):
    try:
        exec(source, names)
        print(source[:40], "->", names.get("x"))
    except Exception as error:
        print(source[:40], "->", f"{type(error).__name__}: {error}")


class Int(int):
    pass


class Two:
    def __index__(self):
        return 2


# case: bytearrays judge the byte before the place
for source in ("x[9] = 300", "x[0] = 300", "x[9] = 1", "x[9] = 'a'", "x['a'] = 300", "x.insert('a', 300)", "x.insert(9, 300)"):
    attempt(source, x=bytearray(b"abc"))

# case: slice.indices judges the length, the step, and then the bounds
for source in ("slice('a', 1, 0).indices(5)", "slice('a', 1).indices(-1)", "slice(0, 1, 0).indices('a')", "slice('a', 1).indices(5)", "slice(None, None, 0).indices(5)"):
    attempt(f"x = {source}")

# case: `*=` does not ask a sequence on the right of what a script's class made
for value in ("'ab'", "[1]", "(1,)", "b'a'", "bytearray(b'a')"):
    attempt(f"x *= {value}", x=Int(2))
    attempt(f"x = x * {value}", x=Int(2))
    attempt(f"x *= {value}", x=2)
attempt("x *= 'a'", x=Two())
attempt("x *= y", x="a", y=Two())
attempt("x *= y", x="ab", y=Int(2))

# case: long literals follow the limit of the time at which they are compiled
sys.set_int_max_str_digits(640)
attempt("x = " + "1" * 641 + " % 7")
attempt("x = " + "1" * 640 + " % 7")
attempt("x = 0x" + "f" * 900 + " % 7")
sys.set_int_max_str_digits(0)
attempt("x = " + "1" * 5000 + " % 7")
sys.set_int_max_str_digits(4300)
attempt("x = " + "1" * 4301 + " % 7")
