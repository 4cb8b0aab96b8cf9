for a in (7, -7, 7.5, -7.5, 2**70, -2**70, 1, -1, 0):
    for b in (2, -2, 3, -3, 0.5, -0.5, 2**40, -2**40):
        q, r = divmod(a, b)
        print(a, b, q, r, a // b == q, a % b == r, type(q).__name__)
