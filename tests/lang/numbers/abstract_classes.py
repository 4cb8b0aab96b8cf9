import numbers

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: who belongs where
for t in (int, float, complex, bool, str):
    print(t.__name__, [issubclass(t, getattr(numbers, name)) for name in numbers.__all__])

# case: what they ask for
for name in numbers.__all__:
    c = getattr(numbers, name)
    print(name, sorted(c.__abstractmethods__))

# case: they cannot be made
show(lambda: numbers.Complex())
show(lambda: numbers.Integral())

# case: what they give
class N(numbers.Integral):
    def __init__(self, n):
        self.n = n
    def __int__(self):
        return self.n
    def __pos__(self):
        return self
    def __floordiv__(self, other):
        return ("floordiv", other)
    def __mod__(self, other):
        return ("mod", other)

for name in numbers.Integral.__abstractmethods__:
    if name not in vars(N):
        setattr(N, name, lambda self, *args: NotImplemented)
N.__abstractmethods__ = frozenset()
n = N(7)
print(n.real is n, n.imag, n.conjugate() is n, n.numerator is n, n.denominator)
print(divmod(n, 2), float(n), complex(n), [0] * 3 + [1] * n.__index__())
print(isinstance(n, numbers.Rational), hex(n))

# case: classes can be registered
class Mine:
    pass

numbers.Real.register(Mine)
print(isinstance(Mine(), numbers.Real), isinstance(Mine(), numbers.Complex), isinstance(Mine(), numbers.Rational))
