def attempt(f):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 0 ** -1)
attempt(lambda: 10**50 / 0)
attempt(lambda: 10**50 // 0)
attempt(lambda: 10**50 % 0)
attempt(lambda: pow(2, -1, 0) if False else 1 // False)
attempt(lambda: True % False)
x = 5
try:
    x //= 0
except ZeroDivisionError as e:
    print(e, x)
