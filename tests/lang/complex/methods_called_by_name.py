def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: comparison and truth
show(lambda: complex.__bool__(0j))
show(lambda: complex.__bool__(complex(0, float("nan"))))
show(lambda: complex.__eq__(1 + 0j, 1))
show(lambda: complex.__ne__(1j, 1j))
show(lambda: complex.__le__(1j, 1))
show(lambda: complex.__ge__(1j, 1))
show(lambda: complex.__hash__(2 + 0j))

# case: conversions
show(lambda: complex.__complex__(1j))
show(lambda: (1 + 2j).__getnewargs__())
show(lambda: int(1j))
show(lambda: float(1j))
show(lambda: complex(1.5))
show(lambda: complex("1+2j"))
show(lambda: (1 + 2j).__repr__())
show(lambda: (3 + 4j).__abs__())

# case: operators
show(lambda: complex.__add__(1j, 1))
show(lambda: complex.__radd__(1j, 1.5))
show(lambda: complex.__rsub__(1j, 1))
show(lambda: complex.__mul__(1j, 1j))
show(lambda: complex.__rtruediv__(2j, 4))
show(lambda: complex.__add__(1j, "a"))
show(lambda: complex.__pos__(1j))
show(lambda: complex.__neg__(1j))
show(lambda: divmod(1j, 1))
show(lambda: 1j // 1)
show(lambda: 1j % 1)

# case: signs of zeros
show(lambda: -0j)
show(lambda: -(0j))
show(lambda: 0j - 0j)
show(lambda: complex(-0.0, -0.0))
show(lambda: complex(-0.0, 0.0))
show(lambda: complex(0.0, -0.0))
show(lambda: 1j * 1j)
show(lambda: (1j).conjugate())
show(lambda: complex(0, -1) * 0)

# case: arguments that are complex
show(lambda: complex(1j, 1j))
show(lambda: complex(1, 2j))
show(lambda: complex(1j))
show(lambda: complex(real=1, imag=2))
show(lambda: complex(imag=3))
show(lambda: complex(True, False))
show(lambda: complex(10**400))
show(lambda: complex(1, 10**400))

# case: a subclass as second argument
class C(complex):
    pass

show(lambda: complex(1, C(1 + 1j)))
show(lambda: complex(C(1 + 1j), 1))
show(lambda: type(C(1) + 1).__name__)
show(lambda: type(C(1).conjugate()).__name__)
show(lambda: C(1 + 2j))
show(lambda: type(complex(C(1))).__name__)

# case: __complex__ comes first
class Z:
    def __complex__(self):
        return 1 + 2j
    def __float__(self):
        return 9.0

show(lambda: complex(Z()))
show(lambda: complex(Z(), 1))
show(lambda: complex(1, Z()))
show(lambda: float(Z()))

# case: text
show(lambda: complex('1+2j'))
show(lambda: complex('(1-2j)'))
show(lambda: complex(' ( 1 ) '))
show(lambda: complex('j'))
show(lambda: complex('-j'))
show(lambda: complex('+J'))
show(lambda: complex('1e5j'))
show(lambda: complex('infj'))
show(lambda: complex('nan-infj'))
show(lambda: complex('1_0+2_0j'))
show(lambda: complex('1 + 2j'))
show(lambda: complex('1+2'))
show(lambda: complex(''))
show(lambda: complex('()'))
show(lambda: complex('1j+2'))
show(lambda: complex('1+2i'))
show(lambda: complex('((1))'))
show(lambda: complex('1__0'))
show(lambda: complex('_1'))
show(lambda: complex('1+-2j'))
show(lambda: complex('inf'))
show(lambda: complex('1e400j'))

# case: repr of every part
show(lambda: complex(float("inf"), -float("inf")))
show(lambda: complex(float("nan"), float("nan")))
show(lambda: complex(1e16, 1e-7))
show(lambda: complex(0, float("nan")))
show(lambda: complex(-0.0, 5))
show(lambda: complex(1.5, 0))

# case: infinities and overflow
show(lambda: complex(float("inf"), 1) * 1j)
show(lambda: abs(complex(float("inf"), float("nan"))))
show(lambda: abs(complex(1e308, 1e308)))
show(lambda: abs(complex(1.7e308, 1.7e308)))
show(lambda: complex(1e308, 0) * 10)
