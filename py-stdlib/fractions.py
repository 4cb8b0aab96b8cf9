"""Exact fractions."""

__all__ = ["Fraction"]

from math import gcd
from numbers import Complex, Rational, Real


def _parsed(text):
    """(numerator, denominator) of `1/3`, `-0.25`, `1e-3`."""
    s = text.strip()
    wrong = ValueError(f"Invalid literal for Fraction: {text!r}")
    top, slash, bottom = s.partition("/")
    try:
        if slash:
            if not bottom.lstrip()[:1].isdigit() or top != top.lstrip():
                raise wrong
            return int(top), int(bottom)
        mantissa, letter, exponent = s.lower().partition("e")
        if letter and not exponent[-1:].isdigit() or exponent != exponent.strip():
            raise wrong
        sign = -1 if mantissa[:1] == "-" else 1
        whole, _, part = mantissa[mantissa[:1] in ("+", "-"):].partition(".")
        if not (whole or part) or (part and not part[0].isdigit()) or (whole and not whole[0].isdigit()):
            raise wrong
        # Each part by itself: an underscore stands between digits of one.
        digits = int(whole or "0") * 10 ** len(part.replace("_", "")) + int(part or "0")
        power = int(exponent or 0) - len(part.replace("_", ""))
        return (sign * digits * 10 ** power, 1) if power >= 0 else (sign * digits, 10 ** -power)
    except ValueError:
        raise wrong from None


class Fraction(Rational):
    """A numerator over a denominator, in lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return _made(cls, numerator, 1)
            if isinstance(numerator, str):
                numerator, denominator = _parsed(numerator)
            elif isinstance(numerator, Rational):
                return _made(cls, numerator.numerator, numerator.denominator)
            elif isinstance(numerator, float) or type(numerator).__name__ == "Decimal":
                return _made(cls, *numerator.as_integer_ratio())
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif isinstance(numerator, (int, Rational)) and isinstance(denominator, (int, Rational)):
            numerator, denominator = numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        return _reduced(cls, numerator, denominator)

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return _made(cls, *f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if not isinstance(dec, int) and type(dec).__name__ != "Decimal":
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return _made(cls, *dec.as_integer_ratio())

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)
    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _made(Fraction, p1, q1)
        return _made(Fraction, p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec, /):
        if not spec:
            return str(self)
        if layout := _general_layout(spec):
            return _general_text(self, layout)
        layout = _float_layout(spec)
        # Zeros before the width are an alignment of their own.
        if layout and not (layout["zeros"] and layout["align"]):
            return _float_text(self, layout)
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        modulus = (1 << 61) - 1
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            value = 314159
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # -- comparison

    def __eq__(self, other):
        if isinstance(other, (int, Rational)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, float):
            return self == Fraction(other) if other == other and other not in (_INF, -_INF) else 0.0 == other
        if isinstance(other, complex) and other.imag == 0:
            return self == other.real
        return NotImplemented

    def _ordered(self, other, op):
        if isinstance(other, (int, Rational)):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(self, Fraction(other)) if other == other and other not in (_INF, -_INF) else op(0.0, other)
        return NotImplemented

    def __lt__(self, other):
        return self._ordered(other, lambda a, b: a < b)

    def __gt__(self, other):
        return self._ordered(other, lambda a, b: a > b)

    def __le__(self, other):
        return self._ordered(other, lambda a, b: a <= b)

    def __ge__(self, other):
        return self._ordered(other, lambda a, b: a >= b)

    def __bool__(self):
        return bool(self._numerator)

    # -- arithmetic

    def _with(self, other, exact, rounded, flipped=False):
        """By integers where both are exact, by floats where one is a float."""
        if isinstance(other, (int, Fraction)):
            a, b = (other, self) if flipped else (self, other)
            return exact(a.numerator, a.denominator, b.numerator, b.denominator)
        if isinstance(other, float):
            return rounded(other, float(self)) if flipped else rounded(float(self), other)
        if isinstance(other, complex):
            return rounded(other, complex(float(self))) if flipped else rounded(complex(float(self)), other)
        # Other classes of numbers are met on the left only: on the right it is their turn.
        if not flipped:
            return NotImplemented
        if isinstance(other, Rational):
            return exact(other.numerator, other.denominator, self._numerator, self._denominator)
        if isinstance(other, Real):
            return rounded(float(other), float(self))
        if isinstance(other, Complex):
            return rounded(complex(other), complex(float(self)))
        return NotImplemented

    def __add__(self, other):
        return self._with(other, _add, lambda a, b: a + b)

    def __radd__(self, other):
        return self._with(other, _add, lambda a, b: a + b, True)

    def __sub__(self, other):
        return self._with(other, _sub, lambda a, b: a - b)

    def __rsub__(self, other):
        return self._with(other, _sub, lambda a, b: a - b, True)

    def __mul__(self, other):
        return self._with(other, _mul, lambda a, b: a * b)

    def __rmul__(self, other):
        return self._with(other, _mul, lambda a, b: a * b, True)

    def __truediv__(self, other):
        return self._with(other, _div, lambda a, b: a / b)

    def __rtruediv__(self, other):
        return self._with(other, _div, lambda a, b: a / b, True)

    def _rest_with(self, other, exact, rounded, flipped=False):
        """As `_with`, of what complex numbers do not have."""
        return NotImplemented if isinstance(other, complex) else self._with(other, exact, rounded, flipped)

    def __floordiv__(self, other):
        return self._rest_with(other, _floordiv, lambda a, b: a // b)

    def __rfloordiv__(self, other):
        return self._rest_with(other, _floordiv, lambda a, b: a // b, True)

    def __mod__(self, other):
        return self._rest_with(other, _mod, lambda a, b: a % b)

    def __rmod__(self, other):
        return self._rest_with(other, _mod, lambda a, b: a % b, True)

    def __divmod__(self, other):
        return self._rest_with(other, _divmod, divmod)

    def __rdivmod__(self, other):
        return self._rest_with(other, _divmod, divmod, True)

    def __pow__(self, other):
        if isinstance(other, (int, Fraction)) and other.denominator == 1:
            power = other.numerator
            if power >= 0:
                return _made(Fraction, self._numerator ** power, self._denominator ** power)
            if not self._numerator:
                raise ZeroDivisionError(f"Fraction({self._denominator ** -power}, 0)")
            top, bottom = self._denominator ** -power, self._numerator ** -power
            return _made(Fraction, -top, -bottom) if bottom < 0 else _made(Fraction, top, bottom)
        if isinstance(other, (int, float, Fraction, complex)):
            return float(self) ** (float(other) if not isinstance(other, complex) else other)
        return NotImplemented

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, int) and self._denominator == 1:
            return Fraction(other) ** self._numerator
        return other ** float(self)

    def __pos__(self):
        return _made(Fraction, self._numerator, self._denominator)

    def __neg__(self):
        return _made(Fraction, -self._numerator, self._denominator)

    def __abs__(self):
        return _made(Fraction, abs(self._numerator), self._denominator)

    def __float__(self):
        return self._numerator / self._denominator

    def __int__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    __trunc__ = __int__

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            return whole + (rest * 2 > self._denominator or (rest * 2 == self._denominator and whole & 1))
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)


_INF = float("inf")


def _made(cls, numerator, denominator):
    self = object.__new__(cls)
    self._numerator, self._denominator = numerator, denominator
    return self


def _reduced(cls, numerator, denominator):
    common = gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _made(cls, numerator // common, denominator // common)


def _add(na, da, nb, db):
    return _reduced(Fraction, na * db + nb * da, da * db)


def _sub(na, da, nb, db):
    return _reduced(Fraction, na * db - nb * da, da * db)


def _mul(na, da, nb, db):
    return _reduced(Fraction, na * nb, da * db)


def _div(na, da, nb, db):
    if not nb:
        raise ZeroDivisionError(f"Fraction({db}, 0)")
    return _reduced(Fraction, na * db, da * nb)


def _floordiv(na, da, nb, db):
    return na * db // (da * nb)


def _mod(na, da, nb, db):
    return _reduced(Fraction, na * db % (nb * da), da * db)


def _divmod(na, da, nb, db):
    return _floordiv(na, da, nb, db), _mod(na, da, nb, db)


# -- formatting: [[fill]align][sign][z][#][0][width][grouping][.precision][type]


def _general_layout(spec):
    """Without a type code."""
    import re
    found = re.fullmatch(r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<alternate>#?)(?P<width>0|[1-9][0-9]*)?(?P<grouping>[,_]?)", spec, re.S)
    return found and found.groupdict()


def _float_layout(spec):
    """With the type code of a float."""
    import re
    found = re.fullmatch(
        r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<coerce>z?)(?P<alternate>#?)(?P<zeros>0(?=[0-9]))?"
        r"(?P<width>[0-9]+)?(?P<grouping>[,_]?)(?:\.(?P<precision>[0-9]+))?(?P<code>[eEfFgG%])",
        spec, re.S,
    )
    return found and found.groupdict()


def _general_text(number, layout):
    grouping = layout["grouping"]
    body = format(abs(number._numerator), grouping)
    if number._denominator > 1 or layout["alternate"]:
        body += "/" + format(number._denominator, grouping)
    return _padded(_sign(number._numerator < 0, layout), body, layout)


def _float_text(number, layout):
    code, precision = layout["code"], int(layout["precision"] or "6")
    letter, top, bottom = code.lower(), abs(number._numerator), number._denominator
    if letter == "g":
        precision = max(precision, 1)
    if letter in "f%":
        digits = _rounded(top * 10 ** (precision + (2 if letter == "%" else 0)), bottom)
        exponent, scientific, places = -precision, False, precision
    else:
        figures = precision + 1 if letter == "e" else precision
        digits, exponent = _significant(top, bottom, figures)
        point = exponent + figures - 1
        scientific = letter == "e" or not -4 <= point < figures
        places = figures - 1 if scientific else -exponent
    text = f"{digits:0{places + 1}d}"
    whole, fraction = text[:len(text) - places], text[len(text) - places:]
    if letter == "g" and not layout["alternate"]:
        fraction = fraction.rstrip("0")
    point = "." if fraction or layout["alternate"] else ""
    tail = point + fraction
    if scientific:
        tail += f"{'E' if code.isupper() else 'e'}{exponent + figures - 1:+03d}"
    elif letter == "%":
        tail += "%"
    sign = _sign(number._numerator < 0 and (digits != 0 or not layout["coerce"]), layout)
    grouping, width = layout["grouping"], int(layout["width"] or "0")
    if layout["zeros"]:
        room = width - len(sign) - len(tail)
        # With separators, three digits of each four places.
        whole = whole.zfill(3 * room // 4 + 1 if grouping else room)
    if grouping:
        first = 1 + (len(whole) - 1) % 3
        whole = whole[:first] + "".join(grouping + whole[i:i + 3] for i in range(first, len(whole), 3))
    return _padded(sign, whole + tail, layout)


def _sign(negative, layout):
    if negative:
        return "-"
    return "" if layout["sign"] == "-" else layout["sign"]


def _padded(sign, body, layout):
    padding = (layout["fill"] or " ") * (int(layout["width"] or "0") - len(sign) - len(body))
    align = layout["align"] or ">"
    if align == ">":
        return padding + sign + body
    if align == "<":
        return sign + body + padding
    if align == "=":
        return sign + padding + body
    half = len(padding) // 2
    return padding[:half] + sign + body + padding[half:]


def _rounded(top, bottom):
    """The quotient as an int, halves to even."""
    whole, rest = divmod(top, bottom)
    return whole + (rest * 2 > bottom or (rest * 2 == bottom and whole & 1))


def _significant(top, bottom, figures):
    """`figures` digits and the power of ten of the last."""
    if not top:
        return 0, 1 - figures
    # Within one of the decimal exponent; the digits tell.
    exponent = len(str(top)) - len(str(bottom)) - figures
    while True:
        digits = _rounded(top * 10 ** -exponent, bottom) if exponent < 0 else _rounded(top, bottom * 10 ** exponent)
        length = len(str(digits))
        if length == figures:
            return digits, exponent
        if length > figures and digits == 10 ** figures:
            return digits // 10, exponent + 1
        exponent += 1 if length > figures else -1
