def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: index
import operator
class N:
    def __index__(self):
        return 3

show(lambda: operator.index(5))
show(lambda: operator.index(True))
show(lambda: operator.index(N()))
show(lambda: operator.index(1.5))
show(lambda: operator.index("a"))
show(lambda: operator.index(None))
show(lambda: operator.index(10**40))

# case: arithmetic
show(lambda: operator.add(1, 2.5))
show(lambda: operator.floordiv(-7, 2))
show(lambda: operator.mod(-7, 2))
show(lambda: operator.truediv(1, 4))
show(lambda: operator.pow(2, 10))
show(lambda: operator.lshift(1, 70))
show(lambda: operator.inv(5))
show(lambda: operator.neg(-0.0))
show(lambda: operator.pos(True))
show(lambda: operator.abs(-3))
show(lambda: operator.matmul(1, 2))
show(lambda: operator.xor(True, False))
show(lambda: operator.mul(2, "ab"))

# case: concat and search
show(lambda: operator.concat([1], [2]))
show(lambda: operator.concat("a", "b"))
show(lambda: operator.concat("a", 1))
show(lambda: operator.concat(1, 2))
show(lambda: operator.concat({}, {}))
show(lambda: operator.countOf([1, 1.0, True, 2], 1))
show(lambda: operator.countOf(5, 1))
show(lambda: operator.indexOf([1, 2, 3], 3))
show(lambda: operator.indexOf([1], 5))
show(lambda: operator.indexOf(5, 1))

# case: in place
show(lambda: operator.iadd(1, 2))
show(lambda: operator.ipow(2, 3))
show(lambda: operator.ifloordiv(7, 2))
show(lambda: operator.iconcat([1], [2]))
show(lambda: operator.ilshift(1, 4))
show(lambda: operator.iand(6, 3))
show(lambda: operator.itruediv(1, 0))
show(lambda: operator.isub("a", 1))

# case: truth and identity
show(lambda: operator.not_(0))
show(lambda: operator.truth([]))
show(lambda: operator.is_(1, 1))
show(lambda: operator.is_not(None, 1))
show(lambda: operator.contains([1.0], 1))
show(lambda: operator.length_hint(range(5)))
show(lambda: operator.length_hint(5, 7))
