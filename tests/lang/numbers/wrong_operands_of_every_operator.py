def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: binary operators name both types
show(lambda: 1 + "a")
show(lambda: 1.5 - None)
show(lambda: 1j * {})
show(lambda: None / 2)
show(lambda: 1 // [])
show(lambda: 1j // 2)
show(lambda: 2 % 1j)
show(lambda: 1 @ 2)
show(lambda: 1.5 << 1)
show(lambda: 1 >> 1.5)
show(lambda: 1 & 1.0)
show(lambda: 1.0 | 2)
show(lambda: 1j ^ 1)
show(lambda: {} ** 2)
show(lambda: set() + 1)

# case: sequences refuse in their own words
show(lambda: "a" + 1)
show(lambda: [1] + (2,))
show(lambda: (1,) + [2])
show(lambda: b"a" + "b")
show(lambda: "a" * "b")
show(lambda: [1] * 1.5)
show(lambda: 1.5 * (1,))
show(lambda: "a" * None)
show(lambda: b"a" * 2.0)

# case: assignments in place name their operator
def run(text):
    try:
        exec(text, {})
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

for op in "+ - * / // % ** << >> & | ^ @".split():
    run(f"x = 1.5; x {op}= None")

# case: a mapping times a sequence in place
run("x = {}; x *= [1]")
run("x = set(); x *= 'a'")
run("x = None; x *= [1]")
run("x = 1.5; x *= [1]")
run("x = range(3); x *= (1,)")

# case: unary operators
show(lambda: -"a")
show(lambda: +[])
show(lambda: ~1.5)
show(lambda: ~1j)
show(lambda: -None)
show(lambda: abs("a"))
show(lambda: abs(None))
show(lambda: not NotImplementedError)

# case: divmod and pow
show(lambda: divmod(1, "a"))
show(lambda: divmod(1j, 2))
show(lambda: divmod(2, 1j))
show(lambda: pow(2, "a"))
show(lambda: pow("a", 2, 3))
show(lambda: pow(2, 3, "a"))
show(lambda: pow(2, 3.0, 5))
show(lambda: pow(2.0, 3, 5))
show(lambda: pow(2, 3, 1j))
show(lambda: pow(1j, 2, 3))
show(lambda: pow(2, None, 3))

# case: indices
one = [1]
show(lambda: one[1.0])
show(lambda: one["a"])
show(lambda: one[None])
show(lambda: one[1j])
show(lambda: range(3)[1.5])
show(lambda: [1, 2][10**30])

# case: functions of numbers
show(lambda: round("a"))
show(lambda: round(1.5, "a"))
show(lambda: round(1, 1.5))
show(lambda: chr(1.5))
show(lambda: chr(-1))
show(lambda: chr(0x110000))
show(lambda: hex(1.5))
show(lambda: bin("1"))
show(lambda: float([]))
show(lambda: complex([]))
show(lambda: complex(1, "2"))
show(lambda: complex("1", 2))
show(lambda: sum(5))
show(lambda: sum(["a"]))
show(lambda: max(5))
show(lambda: max([]))

# case: fractions refuse too
from fractions import Fraction
show(lambda: Fraction(1, 3) // 1j)
show(lambda: 1j % Fraction(1, 3))
show(lambda: divmod(Fraction(1, 3), 1j))
show(lambda: Fraction(1, 3) + "a")
show(lambda: divmod("a", Fraction(1, 3)))
show(lambda: Fraction(1, 3) < 1j)
show(lambda: Fraction(1, 3) / 0)
show(lambda: Fraction(1, 3) % 0)
show(lambda: divmod(Fraction(1, 3), 0.0))
