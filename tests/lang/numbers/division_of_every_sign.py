import math

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: floats
inf, nan = float("inf"), float("nan")
for a, b in ((7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2), (-0.0, 3), (0.0, -3), (3, inf), (-3, inf), (3, -inf), (5e-324, -1), (-5e-324, 1), (-1e-20, 3.0), (1e-20, -3.0)):
    print(a, b, a // b, a % b, divmod(a, b))

# case: infinities and NaNs give NaNs
show(lambda: inf // 3)
show(lambda: inf % 3)
show(lambda: divmod(inf, 3))
show(lambda: divmod(nan, 1))
show(lambda: divmod(1, nan))
show(lambda: divmod(inf, inf))

# case: by zero
show(lambda: 1 / 0)
show(lambda: 1 // 0)
show(lambda: 1 % 0)
show(lambda: divmod(1, 0))
show(lambda: 1.0 / 0)
show(lambda: 1.0 // 0)
show(lambda: 1.0 % 0)
show(lambda: divmod(1.0, 0))
show(lambda: 1j / 0)
show(lambda: 0 ** -1)
show(lambda: 0.0 ** -1)
show(lambda: 0j ** -1)
show(lambda: 1 % False)
show(lambda: inf % 0.0)

# case: very large and very small
show(lambda: 1e308 // 1e-308)
show(lambda: divmod(1e308, 1e-308))
show(lambda: 10**400 // 1.0)
show(lambda: 1.0 // 10**400)
show(lambda: 10**400 / 3.0)
show(lambda: 3.5 % 2**70)
show(lambda: -3.5 % 2**70)
show(lambda: -1 // 10**30)
show(lambda: -1 % 10**30)
show(lambda: 1 % -(10**30))

# case: true division of long ints
show(lambda: 10**400 / 10**399)
show(lambda: -(10**400) / 3**800)
show(lambda: 1 / 10**400)
show(lambda: 10**400 / 1)
show(lambda: (2**1024 - 2**970 - 1) / 1 == 1.7976931348623157e308)
show(lambda: (2**1024 - 2**970) / 1)
show(lambda: (2**53 + 1) / 1)
show(lambda: (2**54 + 3) / 2)

# case: complex
show(lambda: (1 + 2j) / (3 - 4j))
show(lambda: 1 / (1e308 + 1e308j))
show(lambda: (1 + 1j) / complex(0, 5e-324))
show(lambda: 1j / inf)
show(lambda: complex(inf, nan) / 2)
show(lambda: (1 + 2j) / (0 + 0j))
show(lambda: 1 / 0j)

# case: remainders take the sign of the divisor
show(lambda: -0.0 % 5)
show(lambda: 0.0 % -5)
show(lambda: -6.0 % 3)
show(lambda: 6.0 % -3)
show(lambda: math.fmod(-6.0, 3))
show(lambda: math.remainder(-5.0, 2))
show(lambda: math.remainder(3, -inf))
