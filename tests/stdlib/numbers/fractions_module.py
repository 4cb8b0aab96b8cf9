from fractions import Fraction as F
print(F(1, 3), repr(F(6, -4)), F('3/4'), F('-0.25'), F('1e-3'), F(0.5), F(2), F(), F(1, 3) + F(1, 6), F(1, 2) * 4, F(1, 2) / 3, 1 - F(1, 4), F(7, 2) // 1, F(7, 2) % 1, F(2, 3) ** 2, F(2, 3) ** -2, F(1, 2) ** 0.5, -F(1, 2), abs(F(-1, 2)), F(1, 2) + 0.5)
print(F(1, 2) == 0.5, F(1, 2) < F(2, 3), F(3) == 3, hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), int(F(-7, 2)), round(F(5, 2)), round(F(7, 3), 2), float(F(1, 3)), F(3.14159).limit_denominator(100), F(1, 2).numerator, sum([F(1, 3)] * 3), sorted([F(1, 2), F(1, 3)]), F(22, 7).as_integer_ratio(), divmod(F(7, 2), 1), bool(F()), f'{F(1, 3):.3f}')
for f in (lambda: F(1, 0), lambda: F('x'), lambda: F(1) / 0, lambda: F(float('nan')), lambda: F(1.5, 2), lambda: F([])):
    try: f()
    except (ZeroDivisionError, ValueError, TypeError) as e: print(type(e).__name__, e)
