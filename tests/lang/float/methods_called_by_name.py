def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: arithmetic
show(lambda: float.__pos__(-1.5))
show(lambda: float.__neg__(0.0))
show(lambda: float.__abs__(-1.5))
show(lambda: float.__bool__(0.0))
show(lambda: float.__bool__(float("nan")))
show(lambda: float.__radd__(1.5, 2))
show(lambda: float.__rsub__(1.5, 2))
show(lambda: float.__rmod__(1.5, 4))
show(lambda: float.__rdivmod__(1.5, -4))
show(lambda: float.__rfloordiv__(1.5, 4))
show(lambda: float.__rtruediv__(2.0, 1))
show(lambda: float.__add__(1.5, "a"))

# case: conversions
show(lambda: float.__int__(-1.9))
show(lambda: float.__trunc__(1e20))
show(lambda: float.__floor__(-1.5))
show(lambda: float.__ceil__(-1.5))
show(lambda: float.__float__(1.5))
show(lambda: float.__floor__(float("inf")))
show(lambda: float.__ceil__(float("nan")))
show(lambda: float.__hash__(1.5))
show(lambda: (1.5).__getnewargs__())

# case: rounding
show(lambda: (2.5).__round__())
show(lambda: (2.675).__round__(2))
show(lambda: (2.5).__round__(None))
show(lambda: (15.0).__round__(-1))
show(lambda: (1e308).__round__(-308))
show(lambda: round(0.5, 10**30))
show(lambda: round(0.5, -(10**30)))
show(lambda: round(-2.5, -5))
show(lambda: round(1.7976931348623157e308, -308))
show(lambda: round(float("inf")))
show(lambda: round(float("nan"), 1))
show(lambda: round(5e-324, 330))

# case: how floats are stored
show(lambda: float.__getformat__("double"))
show(lambda: float.__getformat__("float"))
show(lambda: float.__getformat__("a"))
show(lambda: float.__getformat__(5))

# case: parts and ratios
show(lambda: (1.5).real)
show(lambda: (1.5).imag)
show(lambda: (1.5).conjugate())
show(lambda: (0.1).as_integer_ratio())
show(lambda: (-0.0).as_integer_ratio())
show(lambda: float("inf").as_integer_ratio())
show(lambda: float("nan").as_integer_ratio())
show(lambda: (2.0).is_integer())
show(lambda: float("inf").is_integer())
show(lambda: (5e-324).as_integer_ratio() == (1, 2**1074))

# case: hexadecimal out
show(lambda: (1.0).hex())
show(lambda: (-0.1).hex())
show(lambda: (5e-324).hex())
show(lambda: (1.7976931348623157e308).hex())
show(lambda: float("inf").hex())
show(lambda: float("nan").hex())
show(lambda: (-0.0).hex())

# case: hexadecimal in
show(lambda: float.fromhex("0x1.8p1"))
show(lambda: float.fromhex("-1.8"))
show(lambda: float.fromhex("  0x.8p0 "))
show(lambda: float.fromhex("inf"))
show(lambda: float.fromhex("-NaN"))
show(lambda: float.fromhex("0x1p-1075"))
show(lambda: float.fromhex("0x1.8p-1075"))
show(lambda: float.fromhex("0x1p1024"))
show(lambda: float.fromhex("0x1.fffffffffffff8p1023"))
show(lambda: float.fromhex(""))
show(lambda: float.fromhex("0x"))
show(lambda: float.fromhex("1p"))
show(lambda: float.fromhex("1_0"))
show(lambda: float.fromhex(1))
show(lambda: float.fromhex("0x1.00000000000008"))
show(lambda: float.fromhex("0x1.00000000000018"))

# case: a subclass makes its own
class F(float):
    pass

print(type(F.fromhex("0x1p3")).__name__, type(F(1.5) + 1).__name__, type(-F(1)).__name__, type(F(1).real).__name__, type(F(2).conjugate()).__name__, type(abs(F(-1))).__name__)
print(repr(F(1.5)), str(F(2)), f"{F(3)}", F(1.5) == 1.5, hash(F(1.5)) == hash(1.5))
