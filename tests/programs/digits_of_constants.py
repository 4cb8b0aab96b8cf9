"""Constants to many digits by ints alone: a fixed-point class, Machin, Newton, series; and numerals of other ages."""

import math
import sys
from fractions import Fraction
from functools import cache, total_ordering


@total_ordering
class Fixed:
    """A number of a fixed count of decimals, held as an int."""

    places = 60
    scale = 10**places

    def __init__(self, units=0):
        self.units = units

    @classmethod
    def of(cls, value):
        if isinstance(value, Fixed):
            return value
        if isinstance(value, int):
            return cls(value * cls.scale)
        if isinstance(value, (float, str)):
            value = Fraction(value)
        return cls(round(value * cls.scale))

    def __add__(self, other):
        return Fixed(self.units + Fixed.of(other).units)

    __radd__ = __add__

    def __neg__(self):
        return Fixed(-self.units)

    def __sub__(self, other):
        return self + -Fixed.of(other)

    def __rsub__(self, other):
        return Fixed.of(other) - self

    def __mul__(self, other):
        if isinstance(other, int):
            return Fixed(self.units * other)
        return Fixed(self.units * Fixed.of(other).units // self.scale)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, int):
            return Fixed(self.units // other)
        return Fixed(self.units * self.scale // Fixed.of(other).units)

    def __rtruediv__(self, other):
        return Fixed.of(other) / self

    def __eq__(self, other):
        return self.units == Fixed.of(other).units

    def __lt__(self, other):
        return self.units < Fixed.of(other).units

    def __hash__(self):
        return hash(self.units)

    def __float__(self):
        return self.units / self.scale

    def __int__(self):
        return self.units // self.scale if self.units >= 0 else -(-self.units // self.scale)

    def __bool__(self):
        return self.units != 0

    def __abs__(self):
        return Fixed(abs(self.units))

    def __format__(self, spec):
        places = int(spec or self.places)
        whole, rest = divmod(abs(self.units), self.scale)
        return f"{'-' * (self.units < 0)}{whole}.{rest:0{self.places}d}"[: len(str(whole)) + 1 + places + (self.units < 0)]

    def sqrt(self):
        return Fixed(math.isqrt(self.units * self.scale))


def arctan_of_inverse(x):
    term = total = Fixed.of(1) / x
    n, sign = 3, -1
    while term:
        term = term / (x * x)
        total += term / n * sign
        n, sign = n + 2, -sign
    return total


@cache
def pi():
    return 4 * (4 * arctan_of_inverse(5) - arctan_of_inverse(239))


@cache
def e():
    term = total = Fixed.of(1)
    n = 1
    while term:
        term = term / n
        total += term
        n += 1
    return total


def exp(x):
    x = Fixed.of(x)
    halvings = 0
    while abs(x) > Fixed.of(Fraction(1, 2)):
        x, halvings = x / 2, halvings + 1
    term = total = Fixed.of(1)
    n = 1
    while term:
        term = term * x / n
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total
    return total


def ln(x):
    y = Fixed.of(math.log(float(x)))
    for _ in range(4):
        y = y + 2 * (Fixed.of(x) - exp(y)) / (Fixed.of(x) + exp(y))
    return y


def sin(x):
    x = Fixed.of(x)
    term = total = x
    n = 1
    while term:
        term = -(term * x * x / ((n + 1) * (n + 2)))
        total += term
        n += 2
    return total


def agm(a, b):
    a, b = Fixed.of(a), Fixed.of(b)
    while abs(a - b) > Fixed(4):
        a, b = (a + b) / 2, (a * b).sqrt()
    return a


def roman(n):
    out = []
    for value, sign in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        times, n = divmod(n, value)
        out.append(sign * times)
    return "".join(out)


def in_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n < 0:
        return "-" + in_base(-n, base)
    return (in_base(n // base, base) if n >= base else "") + digits[n % base]


def negabinary(n):
    out = ""
    while n:
        n, bit = divmod(n, -2)
        if bit < 0:
            n, bit = n + 1, bit + 2
        out = str(bit) + out
    return out or "0"


def egyptian(f):
    while f:
        part = Fraction(1, math.ceil(1 / f))
        yield part
        f -= part


def main():
    shown = 50
    print("pi ", format(pi(), str(shown)))
    print("e  ", format(e(), str(shown)))
    print("phi", format((Fixed.of(5).sqrt() + 1) / 2, str(shown)))
    print("ln2", format(ln(2), str(shown)))
    print("agm", format(agm(1, Fixed.of(2).sqrt()), str(shown)))
    print("e^pi", format(exp(pi()), "40"), "sin 1", format(sin(1), "40"))
    print(float(pi()) == math.pi, float(e()) == math.e, abs(sin(pi())) < Fixed(1000), exp(1) - e() < Fixed(1000))
    print(Fixed.of("1.25") * 4 == 5, Fixed.of(0.1) == Fixed.of("0.1"), int(Fixed.of(-2.75)), sorted([Fixed.of(3), Fixed.of(-1), Fixed.of("0.5")])[0] == -1, bool(Fixed()))
    digits = str(pi().units)[:50]
    print({d: digits.count(d) for d in "0123456789"})
    for n in (1, 4, 1994, 2024, 3999):
        text = in_base(n, 7)
        print(n, roman(n), text, int(text, 7) == n, negabinary(n), f"{n:b} {n:o} {n:X} {n:,} {n:e}")
    for f in (Fraction(3, 7), Fraction(5, 121), Fraction(7, 15)):
        print(f, "=", " + ".join(map(str, egyptian(f))))
    print(sum(Fraction(1, n) for n in range(1, 21)), f"{sum(Fraction(1, n) for n in range(1, 21)):.12f}")
    print(len(str(3**5000)), str(7**300)[-12:], sum(map(int, str(2**1000))), math.factorial(200) % (10**49) == 0)
    print(sys.int_info.bits_per_digit, sys.float_info.dig, sys.float_info.max, sys.float_info.epsilon)


main()
