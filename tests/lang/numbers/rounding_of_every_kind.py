def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: halves go to even
show(lambda: [round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5)])
show(lambda: [round(x, -1) for x in (5, 15, 25, 35, -5, -15)])
show(lambda: round(2.675, 2))
show(lambda: round(0.15, 1))
show(lambda: round(1e16 + 1))
show(lambda: round(-0.4))
show(lambda: round(-0.0))

# case: digits of every sign
show(lambda: round(1234.5678, 2))
show(lambda: round(1234.5678, -2))
show(lambda: round(1234.5678, 0))
show(lambda: round(1234, 2))
show(lambda: round(1234, -2))
show(lambda: round(1250, -2))
show(lambda: round(1350, -2))
show(lambda: round(1234, -10))
show(lambda: round(10**30 + 5 * 10**9, -10))
show(lambda: round(-(10**30) - 1, -29))

# case: None is no digits
show(lambda: round(2.5, None))
show(lambda: round(5, None))
show(lambda: type(round(2.5, None)).__name__)
show(lambda: type(round(2.5, 0)).__name__)
show(lambda: type(round(True)).__name__)
show(lambda: type(round(True, 1)).__name__)

# case: numbers that are none
show(lambda: round(float("inf")))
show(lambda: round(float("nan")))
show(lambda: round(float("inf"), 2))
show(lambda: round(float("nan"), -2))
show(lambda: round(1j))
show(lambda: round("a"))
show(lambda: round())
show(lambda: round(1, 2, 3))
show(lambda: round(number=2.5))
show(lambda: round(2.567, ndigits=1))

# case: to the ends of floats
show(lambda: round(1.7976931348623157e308, -300))
show(lambda: round(1.7976931348623157e308, -308))
show(lambda: round(5e-324, 323))
show(lambda: round(5e-324, 324))
show(lambda: round(1e-310, 311))
show(lambda: round(0.1, 17))
show(lambda: round(9007199254740993.0, 0))
show(lambda: round(4.35, 1))
show(lambda: round(1e22, -22))

# case: floor, ceil, trunc and int
import math
for f in (math.floor, math.ceil, math.trunc, int):
    print([f(x) for x in (1.5, -1.5, -0.5, 2.0, 1e20)])

# case: of a script's classes
class Money:
    def __init__(self, cents):
        self.cents = cents
    def __round__(self, digits=0):
        return ("rounded", digits)

print(round(Money(5)), round(Money(5), 3), round(Money(5), None))
