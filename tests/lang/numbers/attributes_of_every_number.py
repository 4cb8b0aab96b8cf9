def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: parts
from fractions import Fraction
for v in (5, True, 1.5, 2j, Fraction(1, 3)):
    print(type(v).__name__, v.real, v.imag, v.conjugate(), type(v.real).__name__, type(v.imag).__name__)

# case: numerators
for v in (5, False, Fraction(-2, 6)):
    print(v.numerator, v.denominator, v.as_integer_ratio(), v.is_integer())
show(lambda: (1.5).numerator)
show(lambda: (1j).denominator)
show(lambda: (2.5).as_integer_ratio())
show(lambda: (1j).is_integer())

# case: they cannot be set
def put(v, name):
    try:
        setattr(v, name, 1)
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

put(5, "real")
put(1.5, "imag")
put(1j, "real")
put(5, "new")
put(1.5, "new")
put(1j, "new")
put(True, "numerator")

# case: a literal takes attributes after a space or a point
show(lambda: 1 .real)
show(lambda: 1..real)
show(lambda: 1.5.real)
show(lambda: 1j.imag)
show(lambda: (1).bit_length())
show(lambda: 0x10.bit_length())

# case: unbound, of the wrong kind
show(lambda: int.bit_length("a"))
show(lambda: int.bit_length(1.5))
show(lambda: float.hex(1))
show(lambda: float.is_integer(1))
show(lambda: complex.conjugate(1))
show(lambda: int.__add__(1.0, 1))
show(lambda: int.bit_count(True))

# case: what dir does not show is not there
show(lambda: hasattr(1, "hex"))
show(lambda: hasattr(1.0, "bit_length"))
show(lambda: hasattr(1j, "__float__"))
show(lambda: hasattr(1j, "__int__"))
show(lambda: hasattr(1.0, "__index__"))
show(lambda: hasattr(1, "__index__"))
show(lambda: hasattr(1j, "__floordiv__"))
show(lambda: hasattr(True, "__invert__"))
