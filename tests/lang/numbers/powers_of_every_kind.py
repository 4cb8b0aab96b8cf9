def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: ints
show(lambda: 2 ** 100)
show(lambda: (-2) ** 101)
show(lambda: 0 ** 0)
show(lambda: (-1) ** 10**20)
show(lambda: 1 ** -5)
show(lambda: 2 ** -2)
show(lambda: (-2) ** -3)
show(lambda: 10**400 ** 0)
show(lambda: True ** True)
show(lambda: 2 ** False)

# case: modular powers
show(lambda: pow(3, 10**20, 7))
show(lambda: pow(3, -1, 7))
show(lambda: pow(2, -1, 6))
show(lambda: pow(2, 5, -7))
show(lambda: pow(-3, 3, 7))
show(lambda: pow(5, 0, 1))
show(lambda: pow(0, 0, 7))
show(lambda: pow(2, 3, 0))
show(lambda: pow(2**100, 2**70, 2**64 - 59))
show(lambda: pow(-2, -3, 9))
show(lambda: pow(2, exp=5, mod=3))

# case: floats at the edges
inf, nan = float("inf"), float("nan")
show(lambda: 0.0 ** -inf)
show(lambda: -0.0 ** -inf)
show(lambda: (-0.0) ** -inf)
show(lambda: 0.0 ** inf)
show(lambda: (-0.0) ** 3)
show(lambda: (-0.0) ** 2)
show(lambda: 0.0 ** -1.0)
show(lambda: 1.0 ** nan)
show(lambda: nan ** 0)
show(lambda: nan ** 1)
show(lambda: (-1.0) ** inf)
show(lambda: (-2.0) ** inf)
show(lambda: (-inf) ** 3)
show(lambda: (-inf) ** -3)
show(lambda: inf ** -1)
show(lambda: 0.5 ** inf)
show(lambda: 0.5 ** -inf)

# case: overflow
show(lambda: 10.0 ** 400)
show(lambda: (-10.0) ** 401)
show(lambda: 2.0 ** 1024)
show(lambda: 2 ** 1024.0)
show(lambda: 1e308 ** 2)
show(lambda: (1e200 + 1j) ** 2)
show(lambda: 10 ** 400 * 1.0)
show(lambda: 2.0 ** -1080)

# case: a fractional power of a negative number is complex
show(lambda: abs((-8) ** (1 / 3) - (1 + 3**0.5 * 1j)) < 1e-14)
show(lambda: type((-8) ** 0.5).__name__)
show(lambda: (-1) ** 0.5)
show(lambda: (-4.0) ** 0.5 == 2j or abs((-4.0) ** 0.5 - 2j) < 1e-15)
show(lambda: (-inf) ** 0.5)
show(lambda: type((-2.5) ** 1.5).__name__)

# case: complex powers
show(lambda: 1j ** 2)
show(lambda: (1 + 2j) ** 3)
show(lambda: (1 + 2j) ** -2)
show(lambda: 0j ** 2)
show(lambda: 0j ** 0)
show(lambda: 0j ** nan)
show(lambda: 0j ** 1j)
show(lambda: 0j ** -1)
show(lambda: (-1) ** 1j)
show(lambda: abs((1 + 1j) ** (2 - 1j)) > 0)
show(lambda: (2 + 0j) ** 100)
show(lambda: (1e100 + 1j) ** 4)

# case: math.pow is of floats
import math
show(lambda: math.pow(2, 3))
show(lambda: math.pow(-8, 1 / 3))
show(lambda: math.pow(0, -1))
show(lambda: math.pow(10, 400))
show(lambda: math.pow(0.0, -inf))
show(lambda: math.pow(-1, inf))
show(lambda: math.pow(1, nan))
show(lambda: math.pow(2, 1j))

# case: by name
show(lambda: float.__pow__(2.0, 3))
show(lambda: float.__rpow__(2.0, 3))
show(lambda: float.__pow__(2.0, 3, 5))
show(lambda: complex.__pow__(1j, 2))
show(lambda: complex.__rpow__(2j, 1))
show(lambda: complex.__pow__(1j, 2, 3))
show(lambda: int.__rpow__(2, 3.0))
