import cmath, math
inf, nan = math.inf, math.nan

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: logarithms that are none
show(lambda: cmath.log(0))
show(lambda: cmath.log(1, 0))
show(lambda: cmath.log(0, 2))
show(lambda: cmath.log(1, 1))
show(lambda: cmath.log10(0))
show(lambda: cmath.log("a"))
show(lambda: cmath.log(-1).imag == cmath.pi)
show(lambda: cmath.log(8, 2))

# case: polar coordinates
show(lambda: cmath.rect(0, 1))
show(lambda: cmath.rect(-0.0, 0.0))
show(lambda: cmath.rect(inf, 0.0))
show(lambda: cmath.rect(inf, -0.0))
show(lambda: cmath.rect(-inf, 0.0))
show(lambda: cmath.rect(-inf, nan))
show(lambda: cmath.rect(0, inf))
show(lambda: cmath.rect(1, inf))
show(lambda: cmath.rect(nan, 0))
show(lambda: cmath.rect(nan, 1))
show(lambda: cmath.polar(3 + 4j)[0])
show(lambda: cmath.polar(complex(inf, nan)))
show(lambda: cmath.phase(-1 + 0j) == cmath.pi)
show(lambda: cmath.phase(complex(-1, -0.0)) == -cmath.pi)

# case: special values
show(lambda: cmath.cosh(complex(0, nan)))
show(lambda: cmath.cosh(complex(nan, 0)))
show(lambda: cmath.sinh(complex(-inf, nan)))
show(lambda: cmath.sin(complex(nan, inf)))
show(lambda: cmath.cos(complex(nan, 0)))
show(lambda: cmath.exp(complex(-inf, -inf)))
show(lambda: cmath.exp(complex(inf, nan)))
show(lambda: cmath.tanh(complex(1e300, nan)))
show(lambda: cmath.tanh(complex(inf, nan)))
show(lambda: cmath.atanh(complex(inf, nan)))
show(lambda: cmath.atan(complex(nan, inf)))
show(lambda: cmath.sqrt(complex(-inf, nan)))
show(lambda: cmath.sqrt(complex(nan, inf)))
show(lambda: cmath.acos(complex(nan, inf)))

# case: domain errors and overflow
show(lambda: cmath.exp(complex(1, inf)))
show(lambda: cmath.cos(inf))
show(lambda: cmath.sinh(complex(1, inf)))
show(lambda: cmath.exp(1000))
show(lambda: cmath.cosh(1000))
show(lambda: cmath.atanh(1))
show(lambda: cmath.atan(1j))
show(lambda: cmath.tan(complex(inf, 0)))

# case: subnormal numbers keep their digits
show(lambda: cmath.sqrt(-1e-320))
show(lambda: cmath.sqrt(4e-320).real == math.sqrt(4e-320))
show(lambda: cmath.sqrt(complex(0, 5e-324)) != 0)

# case: isclose
show(lambda: cmath.isclose(1, 1 + 1e-10j))
show(lambda: cmath.isclose(1, 1.1))
show(lambda: cmath.isclose(inf, inf))
show(lambda: cmath.isclose(complex(inf, 1), complex(inf, 2)))
show(lambda: cmath.isclose(nan, nan))
show(lambda: cmath.isclose(1, 2, rel_tol=-1))
show(lambda: cmath.isclose(1, 1.5, abs_tol=0.6))
show(lambda: cmath.isclose(1, "a"))

# case: tests
show(lambda: cmath.isnan(complex(1, nan)))
show(lambda: cmath.isinf(complex(nan, inf)))
show(lambda: cmath.isfinite(complex(1, inf)))
show(lambda: cmath.isfinite(1))
show(lambda: cmath.infj)
show(lambda: cmath.nanj)
show(lambda: cmath.isnan("a"))

# case: of other numbers
class F:
    def __float__(self): return 4.0
class Z:
    def __complex__(self): return -4 + 0j

show(lambda: cmath.sqrt(F()))
show(lambda: cmath.sqrt(Z()))
show(lambda: cmath.sqrt(True))
show(lambda: cmath.sqrt("4"))
show(lambda: cmath.sqrt(None))
show(lambda: cmath.sqrt(10**400))
