import math

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: factorial
show(lambda: math.factorial(0))
show(lambda: math.factorial(25))
show(lambda: math.factorial(True))
show(lambda: math.factorial(-1))
show(lambda: math.factorial(1.5))
show(lambda: math.factorial(2.0))
show(lambda: math.factorial("a"))
show(lambda: math.factorial(2**64))
show(lambda: sum(map(int, str(math.factorial(500)))))

# case: comb
show(lambda: math.comb(5, 2))
show(lambda: math.comb(5, 6))
show(lambda: math.comb(0, 0))
show(lambda: math.comb(100, 50))
show(lambda: math.comb(10**20, 2))
show(lambda: math.comb(2**64, 2**64 - 1))
show(lambda: math.comb(-1, 1))
show(lambda: math.comb(1, -1))
show(lambda: math.comb(1.0, 1))
show(lambda: math.comb(5))
show(lambda: math.comb(67, 33))
show(lambda: math.comb(127, 63))

# case: perm
show(lambda: math.perm(5, 2))
show(lambda: math.perm(5))
show(lambda: math.perm(5, None))
show(lambda: math.perm(5, 6))
show(lambda: math.perm(10**20, 2))
show(lambda: math.perm(-1))
show(lambda: math.perm(3, -1))
show(lambda: math.perm(3, 1.0))
show(lambda: math.perm(None))
show(lambda: math.perm())

# case: gcd and lcm of any count
show(lambda: math.gcd())
show(lambda: math.lcm())
show(lambda: math.gcd(-6))
show(lambda: math.lcm(-6))
show(lambda: math.gcd(12, 18, 27))
show(lambda: math.lcm(4, 6, 10))
show(lambda: math.gcd(0, 0))
show(lambda: math.lcm(0, 5))
show(lambda: math.gcd(1.5))
show(lambda: math.gcd(4, "a"))
show(lambda: math.gcd(True, 4))

# case: isqrt
show(lambda: math.isqrt(0))
show(lambda: math.isqrt(15))
show(lambda: math.isqrt(10**40))
show(lambda: math.isqrt(2**63 - 1))
show(lambda: math.isqrt(-1))
show(lambda: math.isqrt(4.0))
show(lambda: math.isqrt(True))

# case: prod
show(lambda: math.prod([]))
show(lambda: math.prod([2, 3], start=5))
show(lambda: math.prod([1.5, 2]))
show(lambda: math.prod(range(1, 25)))
show(lambda: math.prod(["a", 3]))
show(lambda: math.prod([[1], 2]))
show(lambda: math.prod([1], start="a"))
show(lambda: math.prod(5))
show(lambda: math.prod([2, True, 3.0]))

# case: floor, ceil and trunc give ints
show(lambda: math.floor(-1.5))
show(lambda: math.ceil(-1.5))
show(lambda: math.trunc(-1.5))
show(lambda: math.floor(1e300) == int(1e300))
show(lambda: math.ceil(float("inf")))
show(lambda: math.floor(float("nan")))
show(lambda: math.trunc("a"))
show(lambda: math.floor(10**30))
show(lambda: math.ceil(True))
