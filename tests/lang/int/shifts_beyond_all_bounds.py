def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: counts below zero
show(lambda: 1 << -1)
show(lambda: 1 >> -1)
show(lambda: 0 << -5)
show(lambda: 10**40 << -(10**30))
show(lambda: 10**40 >> -(10**30))

# case: a shift of zero by anything
show(lambda: 0 << 10**30)
show(lambda: 0 >> 10**30)
show(lambda: False << 2**70)

# case: a shift right that leaves nothing
show(lambda: 5 >> 10**30)
show(lambda: -5 >> 10**30)
show(lambda: 10**40 >> 10**30)
show(lambda: -(10**40) >> 10**30)
show(lambda: -1 >> 200)

# case: a shift left that no machine holds
show(lambda: 1 << 10**30)
show(lambda: -1 << 2**70)

# case: shifts keep the sign
show(lambda: -1 << 100)
show(lambda: -(2**100) >> 99)
show(lambda: -(2**100) - 1 >> 100)
show(lambda: (-3) << 64 >> 64)

# case: of bools, ints come back
show(lambda: True << 3)
show(lambda: True >> False)
show(lambda: type(True << 0).__name__)

# case: reflected methods
show(lambda: int.__rrshift__(2, 1024))
show(lambda: int.__rlshift__(3, 5))
show(lambda: int.__rlshift__(-1, 5))
show(lambda: int.__rrshift__(2, 1.5))
show(lambda: (5).__lshift__(2))
show(lambda: (5).__rshift__("a"))
