values = [0, 1, -3, True, 2.5, -0.0, 1e300, 2**50, 2**100, 1 + 1j, float('inf')]
import sys
def show(f, a, b):
    try:
        return repr(f(a, b))
    except (ArithmeticError, TypeError, ValueError) as e:
        return type(e).__name__
for a in values:
    for b in values:
        print(repr(a), repr(b), show(lambda x, y: x + y, a, b), show(lambda x, y: x - y, a, b), show(lambda x, y: x * y, a, b), show(lambda x, y: x / y, a, b), show(lambda x, y: x // y, a, b), show(lambda x, y: x % y, a, b), a == b, show(lambda x, y: x < y, a, b))
