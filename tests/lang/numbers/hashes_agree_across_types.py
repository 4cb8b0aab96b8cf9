def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: equal numbers have equal hashes
from fractions import Fraction
for a, b in ((1, 1.0), (1, 1 + 0j), (1, True), (1, Fraction(1)), (0.5, Fraction(1, 2)), (2**61 - 1, 0), (2**61, 1), (10**20, 1e20), (-2, -2.0)):
    print(hash(a) == hash(b), hash(a))

# case: infinities, and what cannot be -1
show(lambda: hash(float("inf")))
show(lambda: hash(float("-inf")))
show(lambda: hash(-1))
show(lambda: hash(-1.0))
show(lambda: hash(-1 + 0j))
show(lambda: hash(-2))
show(lambda: hash(-(2**61)))
show(lambda: hash(complex(0, -1)))

# case: of complex numbers
show(lambda: hash(1j))
show(lambda: hash(complex(1.5, -2.5)))
show(lambda: hash(complex(float("inf"), 1)))
show(lambda: hash(0j))
show(lambda: hash(-0.0))

# case: of fractions whose denominator has no inverse
show(lambda: hash(Fraction(1, 2**61 - 1)))
show(lambda: hash(Fraction(-1, 2**61 - 1)))
show(lambda: hash(Fraction(1, 3)))
show(lambda: hash(Fraction(-1, 3)))

# case: one key for all of them
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[1 + 0j] = "complex"
d[Fraction(1)] = "fraction"
print(d)
print({0.0, -0.0, 0, False, 0j})

# case: sys.hash_info says how
import sys
print(sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag, sys.hash_info.width)

# case: methods by name
show(lambda: int.__hash__(-1))
show(lambda: float.__hash__(-1.0))
show(lambda: complex.__hash__(1j))
show(lambda: float.__hash__(0.5))
show(lambda: bool.__hash__(True))
