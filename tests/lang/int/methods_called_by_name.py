def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: arithmetic
show(lambda: int.__rmul__(3, 4))
show(lambda: int.__rxor__(6, 5))
show(lambda: int.__ne__(1, 2))
show(lambda: int.__ne__(1, 1.0))
show(lambda: int.__pos__(True))
show(lambda: int.__neg__(True))
show(lambda: int.__abs__(-3))
show(lambda: int.__invert__(5))

# case: conversions
show(lambda: int.__float__(3))
show(lambda: int.__float__(10**400))
show(lambda: int.__hash__(-1))
show(lambda: int.__hash__(2**61 - 1))
show(lambda: int.__bool__(0))
show(lambda: int.__index__(True))
show(lambda: int.__int__(True))

# case: what copies are made of
show(lambda: (5).__getnewargs__())
show(lambda: True.__getnewargs__())
show(lambda: (10**30).__getnewargs__())

# case: powers
show(lambda: int.__pow__(2, 5))
show(lambda: int.__pow__(2, 5, 7))
show(lambda: int.__rpow__(2, 5))
show(lambda: int.__rpow__(2, 5, 7))
show(lambda: int.__pow__(2, 0.5))
show(lambda: int.__pow__(2, -1))
show(lambda: int.__pow__(2, 1, 0))

# case: division
show(lambda: int.__divmod__(-7, 2))
show(lambda: int.__rdivmod__(2, -7))
show(lambda: int.__rfloordiv__(2, 7))
show(lambda: int.__rmod__(3, 7))
show(lambda: int.__rtruediv__(2, 7))
show(lambda: int.__truediv__(1, "a"))
show(lambda: int.__rdivmod__(0, 7))

# case: rounding
show(lambda: (15).__round__())
show(lambda: (15).__round__(-1))
show(lambda: (25).__round__(-1))
show(lambda: (15).__round__(None))
show(lambda: (15).__round__(1.5))
show(lambda: (7).__floor__())
show(lambda: (7).__ceil__())
show(lambda: (7).__trunc__())

# case: unlike operands are NotImplemented
show(lambda: (5).__add__(1.0))
show(lambda: (5).__lt__("a"))
show(lambda: (5).__eq__(None))
show(lambda: (5).__and__(1.0))
show(lambda: (5).__divmod__(1.5))
show(lambda: (5).__rsub__([]))

# case: of bool
show(lambda: bool.__repr__(True))
show(lambda: bool.__rand__(True, False))
show(lambda: bool.__rxor__(True, True))
show(lambda: bool.__rand__(True, 6))
show(lambda: bool.__rxor__(True, 6))
show(lambda: bool.__ror__(False, 4))
show(lambda: bool.__and__(True, 1.5))

# case: size in memory grows with the magnitude
print((0).__sizeof__() < (2**100).__sizeof__() < (2**1000).__sizeof__())

# case: bits of any int
show(lambda: (-(2**100)).bit_length())
show(lambda: (2**100 - 1).bit_count())
show(lambda: (-255).bit_count())
show(lambda: (0).bit_length())
show(lambda: True.bit_count())
