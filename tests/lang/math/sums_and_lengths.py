import math
inf, nan = math.inf, math.nan

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: fsum
show(lambda: math.fsum([0.1] * 10))
show(lambda: math.fsum([1e100, 1.0, -1e100]))
show(lambda: math.fsum([2.0**53, -0.5, -2.0**-54]))
show(lambda: math.fsum([]))
show(lambda: math.fsum([inf, 1]))
show(lambda: math.fsum([inf, -inf]))
show(lambda: math.fsum([nan, inf]))
show(lambda: math.fsum([1e308, 1e308]))
show(lambda: math.fsum([1e308, 1e308, -1e308]))
show(lambda: math.fsum(["a"]))
show(lambda: math.fsum(5))
show(lambda: math.fsum([10**400]))
show(lambda: math.fsum([True, 2]))

# case: sumprod
show(lambda: math.sumprod([1, 2], [3, 4]))
show(lambda: math.sumprod([0.1] * 10, [1] * 10))
show(lambda: math.sumprod([10, 20, 30], (1, 2, 3)))
show(lambda: math.sumprod([1e100, 1.0, -1e100], [1.0, 1.0, 1.0]))
show(lambda: math.sumprod([1e100, 1, -1e100], [1, 1, 1]))
show(lambda: math.sumprod([1, 2], [1]))
show(lambda: math.sumprod([], []))
show(lambda: math.sumprod(["a"], [3]))
show(lambda: math.sumprod([[1]], [3]))
show(lambda: math.sumprod([2**70, 1.5], [2, 2]))
show(lambda: math.sumprod([inf], [0]))
show(lambda: math.sumprod([1e308, -1e308], [10, 10]))
show(lambda: math.sumprod(5, [1]))
show(lambda: math.sumprod([1j], [2]))
show(lambda: math.sumprod([True], [2.5]))

# case: sum compensates floats and complex numbers
show(lambda: sum([0.1] * 10))
show(lambda: sum([1e16, 1.0, -1e16]))
show(lambda: sum([0.1j] * 10))
show(lambda: sum([1e16 + 0j, 1.0, -1e16]))
show(lambda: sum([1, 0.5, 2**70]))
show(lambda: sum([0.1, 0.2, 0.3], 1))
show(lambda: sum([inf, -inf]))
show(lambda: sum([-0.0]))
show(lambda: sum([-0.0], -0.0))
show(lambda: sum([1e308, 1e308, -1e308]))
show(lambda: sum([True, True]))
show(lambda: sum([0.5, 10**400]))

# case: hypot
show(lambda: math.hypot())
show(lambda: math.hypot(-3))
show(lambda: math.hypot(3, 4))
show(lambda: math.hypot(1, 2, 2))
show(lambda: math.hypot(1e200, 1e200))
show(lambda: math.hypot(5e-324, 0))
show(lambda: math.hypot(inf, nan))
show(lambda: math.hypot(nan, 1))
show(lambda: math.hypot(1, "a"))
show(lambda: math.hypot(1e308, 1e308, 1e308))
show(lambda: math.hypot(10**400))

# case: dist
show(lambda: math.dist((1, 2), (4, 6)))
show(lambda: math.dist([1], [3]))
show(lambda: math.dist((), ()))
show(lambda: math.dist((1, 2), (1,)))
show(lambda: math.dist(("a",), (1,)))
show(lambda: math.dist("a", 5))
show(lambda: math.dist(5, 5))
show(lambda: math.dist((inf,), (nan,)))
show(lambda: math.dist((1e200,), (-1e200,)))
show(lambda: math.dist(iter((1, 2)), (1, 5)))

# case: fma rounds once
show(lambda: math.fma(0.1, 10, -1))
show(lambda: math.fma(2, 3, 4))
show(lambda: math.fma(1e308, 10, -inf))
show(lambda: math.fma(1e308, 10, 0))
show(lambda: math.fma(inf, 0, 1))
show(lambda: math.fma(inf, 0, nan))
show(lambda: math.fma(inf, 1, -inf))
show(lambda: math.fma(-0.0, 1, -0.0))
show(lambda: math.fma(1, 2))
show(lambda: math.fma(1, 2, "a"))
