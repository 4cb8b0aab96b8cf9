def calls(f, a, b):
    f(a, b)
    f(a, key=b)
    f(*a, k=1, **b)
    f.method(a)
    x = [1, 2, 3]
    y = {'a': a, **b}
    z = (a, *b)
    a, b = b, a
    return a in {1, 2}, x[0], x[a:b], f"{a!r:>{b}} {z=}"
