x = 1.0
def attempt(f):
    try:
        print(f())
    except (ArithmeticError, TypeError, ValueError) as e:
        print(type(e).__name__ + ':', e)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: divmod(1.0, 0.0))
attempt(lambda: 0.0 ** -1)
attempt(lambda: 10.0 ** 400)
attempt(lambda: 1e308 * 10)
attempt(lambda: (-8.0) ** 0.5)
attempt(lambda: 1.5 << 1)
attempt(lambda: 1.5 & 1)
attempt(lambda: 'a' * 1.5)
attempt(lambda: [1][x])
attempt(lambda: range(1.0))
attempt(lambda: 1.5 + '1')
attempt(lambda: pow(2.0, 2, 3))
attempt(lambda: float('abc'))
attempt(lambda: 10**400 + 1.0)
attempt(lambda: 1.0 < 'a')
