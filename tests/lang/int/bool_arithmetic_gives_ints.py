def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: sums, products and powers
show(lambda: True + True)
show(lambda: True * 3)
show(lambda: True - False)
show(lambda: True / 2)
show(lambda: True // 2)
show(lambda: -True)
show(lambda: +True)
show(lambda: abs(True))
show(lambda: True ** 2)
show(lambda: type(True + 0).__name__)
show(lambda: sum([True] * 5))
show(lambda: divmod(True, 2))

# case: bits of two bools stay bools
show(lambda: True & False)
show(lambda: True | False)
show(lambda: True ^ True)
show(lambda: True & 1)
show(lambda: 1 | False)
show(lambda: type(True ^ 1).__name__)
show(lambda: [x & y for x in (True, False) for y in (True, False)])

# case: attributes
show(lambda: True.real)
show(lambda: True.imag)
show(lambda: True.numerator)
show(lambda: True.denominator)
show(lambda: True.bit_length())
show(lambda: True.as_integer_ratio())
show(lambda: True.is_integer())
show(lambda: True.conjugate())

# case: comparison and keys
show(lambda: True == 1)
show(lambda: True == 1.0)
show(lambda: True < 2)
show(lambda: False == 0)
show(lambda: {True: "a", 1: "b"})
show(lambda: [0, 1].index(True))
show(lambda: True in [1])
show(lambda: sorted([True, False, 2, -1]))

# case: text
show(lambda: str(True))
show(lambda: repr(False))
show(lambda: f"{True}")
show(lambda: f"{True:d}")
show(lambda: f"{True:>6}")
show(lambda: "%d %s %r" % (True, True, True))
show(lambda: int("1") == True)
show(lambda: format(False, ""))

# case: construction
show(lambda: bool())
show(lambda: bool(0.0))
show(lambda: bool(""))
show(lambda: bool("False"))
show(lambda: bool([0]))
show(lambda: bool(1, 2))
show(lambda: bool(x=1))
show(lambda: bool(None))
show(lambda: bool(float("nan")))

# case: truth that is no bool
class T:
    def __bool__(self):
        return 1

class L:
    def __len__(self):
        return -1

show(lambda: bool(T()))
show(lambda: bool(L()))
show(lambda: not T())
