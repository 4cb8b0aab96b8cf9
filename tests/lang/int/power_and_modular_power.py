print(pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(38, -1, 97))
print(pow(2, 200), pow(-3, 3), pow(-3, 4), pow(10, 0, 1), pow(0, 0, 1))
print(pow(7, 10**20, 13), pow(-7, 5, 13), pow(7, 5, -13), pow(2, 3, -5))
print(2 ** 0.5, 4 ** 0.5, 2 ** -2, (-8) ** (1 / 3) != 0, 10 ** -3)
print(2 ** 100, (2 ** 100) ** 3, 1 ** 10**9, (-1) ** (10**9 + 1), 0 ** 5)
for args in [(2, -1, 4), (2, 3, 0), (2, 1.0, 3)]:
    try:
        print(pow(*args))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(pow(base=2, exp=5), pow(2, exp=5, mod=7))
