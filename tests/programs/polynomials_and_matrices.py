"""Polynomials and matrices over any numbers: exact determinants, inverses, roots, interpolation."""

import cmath
import math
import operator
from fractions import Fraction
from functools import reduce
from itertools import zip_longest
from numbers import Number


class Polynomial:
    __slots__ = ("coefficients",)

    def __init__(self, *coefficients):
        values = list(coefficients)
        while values and not values[-1]:
            values.pop()
        self.coefficients = tuple(values)

    @classmethod
    def of_roots(cls, *roots):
        return reduce(operator.mul, (cls(-r, 1) for r in roots), cls(1))

    @property
    def degree(self):
        return len(self.coefficients) - 1

    @staticmethod
    def _lifted(value):
        if isinstance(value, Polynomial):
            return value
        return Polynomial(value) if isinstance(value, Number) else NotImplemented

    def __add__(self, other):
        other = self._lifted(other)
        if other is NotImplemented:
            return other
        return Polynomial(*(a + b for a, b in zip_longest(self.coefficients, other.coefficients, fillvalue=0)))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-c for c in self.coefficients))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = self._lifted(other)
        if other is NotImplemented:
            return other
        out = [0] * (len(self.coefficients) + len(other.coefficients))
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        if not isinstance(n, int) or n < 0:
            raise ValueError("a whole exponent is needed")
        result, square = Polynomial(1), self
        while n:
            if n & 1:
                result = result * square
            square, n = square * square, n >> 1
        return result

    def __divmod__(self, other):
        other = self._lifted(other)
        if not other.coefficients:
            raise ZeroDivisionError("division by the zero polynomial")
        rest, quotient = list(self.coefficients), [0] * max(len(self.coefficients) - other.degree, 0)
        lead = other.coefficients[-1]
        for i in reversed(range(len(quotient))):
            q = rest[i + other.degree] / lead if isinstance(lead, float) else Fraction(rest[i + other.degree]) / lead
            quotient[i] = q
            for j, b in enumerate(other.coefficients):
                rest[i + j] -= q * b
        return Polynomial(*quotient), Polynomial(*rest[: other.degree] if other.degree else [])

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __call__(self, x):
        return reduce(lambda total, c: total * x + c, reversed(self.coefficients), 0)

    def __eq__(self, other):
        other = self._lifted(other)
        return other if other is NotImplemented else self.coefficients == other.coefficients

    def __hash__(self):
        return hash(self.coefficients)

    def derivative(self):
        return Polynomial(*(i * c for i, c in enumerate(self.coefficients) if i))

    def gcd(self, other):
        a, b = self, other
        while b.coefficients:
            a, b = b, a % b
        return Polynomial(*(Fraction(c) / a.coefficients[-1] for c in a.coefficients))

    def roots(self):
        """All complex roots at once (Durand and Kerner)."""
        lead = self.coefficients[-1]
        monic = Polynomial(*(c / lead for c in self.coefficients))
        guesses = [(0.4 + 0.9j) ** i for i in range(self.degree)]
        for _ in range(200):
            moved = []
            for i, z in enumerate(guesses):
                others = reduce(operator.mul, (z - w for j, w in enumerate(guesses) if j != i), 1)
                moved.append(z - monic(z) / others)
            if max(abs(a - b) for a, b in zip(guesses, moved)) < 1e-14:
                break
            guesses = moved
        return sorted(((round(z.real, 6) + 0.0, round(z.imag, 6) + 0.0) for z in guesses))

    def __str__(self):
        parts = []
        for i, c in reversed(list(enumerate(self.coefficients))):
            if not c:
                continue
            power = {0: "", 1: "x"}.get(i, f"x^{i}")
            shown = "" if abs(c) == 1 and i else f"{abs(c)}"
            parts.append(("- " if c < 0 else "+ ") + shown + power)
        text = " ".join(parts) or "+ 0"
        return text[2:] if text[0] == "+" else "-" + text[2:]


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows of unlike length")

    @classmethod
    def unit(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum(map(operator.mul, row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, square = Matrix.unit(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ square
            square, n = square @ square, n >> 1
        return result

    def determinant(self):
        """Bareiss: ints stay ints."""
        m, sign, before = [row[:] for row in self.rows], 1, 1
        for k in range(len(m) - 1):
            if not m[k][k]:
                swap = next((i for i in range(k + 1, len(m)) if m[i][k]), None)
                if swap is None:
                    return 0
                m[k], m[swap], sign = m[swap], m[k], -sign
            for i in range(k + 1, len(m)):
                for j in range(k + 1, len(m)):
                    m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // before
            before = m[k][k]
        return sign * m[-1][-1]

    def inverse(self):
        n = len(self.rows)
        m = [[Fraction(x) for x in row] + [Fraction(i == j) for j in range(n)] for i, row in enumerate(self.rows)]
        for k in range(n):
            pivot = max(range(k, n), key=lambda i: abs(m[i][k]))
            if not m[pivot][k]:
                raise ZeroDivisionError("a singular matrix")
            m[k], m[pivot] = m[pivot], m[k]
            m[k] = [x / m[k][k] for x in m[k]]
            for i in range(n):
                if i != k and m[i][k]:
                    m[i] = [x - m[i][k] * y for x, y in zip(m[i], m[k])]
        return Matrix([row[n:] for row in m])

    def __eq__(self, other):
        return self.rows == other.rows

    def __str__(self):
        cells = [[str(x) for x in row] for row in self.rows]
        width = max(len(cell) for row in cells for cell in row)
        return "\n".join(" ".join(cell.rjust(width) for cell in row) for row in cells)


def interpolated(points):
    total = Polynomial()
    for i, (x, y) in enumerate(points):
        others = [p for j, (p, _) in enumerate(points) if j != i]
        scale = math.prod(x - p for p in others)
        total = total + Polynomial.of_roots(*others) * Fraction(y, scale)
    return total


def main():
    p, q = Polynomial(-1, 0, 1), Polynomial(1, 2, 1)
    for shown in (p, q, p + q, p - q, p * q, q**3, p // q, p % q, p.derivative(), p.gcd(q), 3 - p, 2 * q, Polynomial(), Polynomial(0, -1)):
        print(shown)
    print(p(3), p(Fraction(1, 2)), p(1j), p(0.5), p == Polynomial(-1, 0, 1, 0), Polynomial(5) == 5, hash(p) == hash(Polynomial(-1, 0, 1)))
    for bad in (lambda: divmod(p, Polynomial()), lambda: p**-1, lambda: p + "x", lambda: Matrix([[1], [1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse()):
        try:
            print(bad())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    print(Polynomial.of_roots(1, 2, 3), Polynomial.of_roots(1, 2, 3).roots())
    print(Polynomial(1, 0, 1).roots(), Polynomial(-8, 0, 0, 1).roots())
    squares = interpolated([(n, sum(k * k for k in range(n + 1))) for n in range(5)])
    print(squares, squares(100), sum(k * k for k in range(101)))
    fibonacci = Matrix([[1, 1], [1, 0]])
    print((fibonacci**90).rows[0][1], (fibonacci**-5).rows, fibonacci.determinant())
    hilbert = Matrix([[Fraction(1, i + j + 1) for j in range(4)] for i in range(4)])
    print(hilbert.inverse())
    print(hilbert @ hilbert.inverse() == Matrix.unit(4), 1 / hilbert.inverse().determinant())
    m = Matrix([[(i * 7 + j * 3 + i * j) % 11 - 5 for j in range(6)] for i in range(6)])
    print(m, m.determinant(), sep="\n")
    print(abs(cmath.exp(1j * math.pi) + 1) < 1e-15, [round(abs(cmath.exp(2j * math.pi * k / 5)), 12) for k in range(5)])


main()
