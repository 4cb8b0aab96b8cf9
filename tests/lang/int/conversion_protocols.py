def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: __index__ stands in everywhere
class N:
    def __index__(self):
        return 3

n = N()
show(lambda: range(n))
show(lambda: [1, 2, 3, 4][n])
show(lambda: "ab" * n)
show(lambda: hex(n))
show(lambda: bin(n))
show(lambda: oct(n))
show(lambda: chr(n))
show(lambda: bytes(n))
show(lambda: int(n))
show(lambda: float(n))
show(lambda: complex(n))
show(lambda: round(1.23456, n))
show(lambda: int("12", n))
show(lambda: (1).to_bytes(n))
show(lambda: "abcdef"[n:])
show(lambda: 5 + n)
show(lambda: "%x" % n)
show(lambda: "%d" % n)
show(lambda: divmod(7, n))

# case: __int__ and __float__ do where numbers are asked for
class M:
    def __int__(self):
        return 4
    def __float__(self):
        return 4.5

m = M()
show(lambda: int(m))
show(lambda: float(m))
show(lambda: complex(m))
show(lambda: "%d" % m)
show(lambda: "%f" % m)
show(lambda: "%x" % m)
show(lambda: hex(m))
show(lambda: [1][m])
show(lambda: range(m))
show(lambda: round(m))
show(lambda: m + 1)

# case: results of the wrong kind
class W:
    def __index__(self):
        return "x"
    def __int__(self):
        return 1.5
    def __float__(self):
        return 1
    def __complex__(self):
        return 1

w = W()
show(lambda: int(w))
show(lambda: float(w))
show(lambda: complex(w))
show(lambda: hex(w))
show(lambda: [1][w])
show(lambda: range(w))
show(lambda: "%d" % w)
show(lambda: "%f" % w)
show(lambda: "%x" % w)
show(lambda: "a" * w)

# case: rounding methods may return anything
import math
class R:
    def __round__(self, n=None):
        return ("round", n)
    def __floor__(self):
        return "floor"
    def __ceil__(self):
        return "ceil"
    def __trunc__(self):
        return "trunc"

r = R()
show(lambda: round(r))
show(lambda: round(r, 2))
show(lambda: round(r, None))
show(lambda: math.floor(r))
show(lambda: math.ceil(r))
show(lambda: math.trunc(r))

# case: without the methods
class Plain:
    pass

p = Plain()
show(lambda: round(p))
show(lambda: math.floor(p))
show(lambda: math.trunc(p))
show(lambda: int(p))
show(lambda: float(p))
show(lambda: complex(p))
show(lambda: abs(p))
show(lambda: -p)
show(lambda: ~p)
show(lambda: hex(p))
show(lambda: divmod(p, 1))
show(lambda: pow(p, 2))
show(lambda: 1 + p)

# case: None as a method refuses
class No(int):
    __index__ = None
    __round__ = None

show(lambda: round(No(5)))
show(lambda: int(No(5)))

# case: exceptions pass through
class E:
    def __index__(self):
        raise KeyError("index")
    def __float__(self):
        raise LookupError("float")

show(lambda: hex(E()))
show(lambda: float(E()))
show(lambda: range(E()))
show(lambda: math.sqrt(E()))
show(lambda: [1][E()])
