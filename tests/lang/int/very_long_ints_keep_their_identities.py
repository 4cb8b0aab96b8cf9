def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: sums and differences carry over every limb
show(lambda: (2**320 - 1) + 1 == 2**320)
show(lambda: 2**320 - 1 - (2**320 - 1))
show(lambda: (2**200 - 2**199) == 2**199)
show(lambda: -(2**130) + 2**130)
show(lambda: 2**127 - 1 + 1)
show(lambda: -(2**127) - 1)
show(lambda: (10**60 - 10**59) - 9 * 10**59)

# case: a difference falls back to a small int
show(lambda: (10**50 + 7) - 10**50)
show(lambda: 10**50 - (10**50 + 7))
show(lambda: type((2**200) - (2**200 - 5)).__name__)

# case: products with one short factor
show(lambda: (2**200) * 3 == 3 << 200)
show(lambda: -(10**40) * 10**9)
show(lambda: (2**128 - 1) * (2**32 - 1))
show(lambda: (2**128 - 1) * -1)
show(lambda: 10**40 * 0)
show(lambda: 10**40 * True)

# case: quotients and remainders by a short divisor, all signs
show(lambda: [divmod(s * 10**40, t * 7) for s in (1, -1) for t in (1, -1)])
show(lambda: 10**40 % 10)
show(lambda: -(10**40) % 3)
show(lambda: 10**40 // -(2**32 - 1))
show(lambda: -(2**200) // 2**31 == -(2**169))
show(lambda: divmod(-(2**128), 4294967295))

# case: division by zero of a very long int
show(lambda: 10**40 // 0)
show(lambda: 10**40 % 0)
show(lambda: divmod(10**40, 0))
show(lambda: 10**40 / 0)
show(lambda: 10**40 // False)

# case: the identity of division holds
ok = True
for a in (10**45, -10**45, 2**256 - 1, -(2**256) + 1, 7**90):
    for b in (3, -3, 2**32 - 1, 2**33, -(2**64), 10**20, -(10**44), 7**89):
        q, r = divmod(a, b)
        ok = ok and q * b + r == a and (r == 0 or (r < 0) == (b < 0)) and abs(r) < abs(b) and (q, r) == (a // b, a % b)
print(ok)

# case: text of halves has its zeros inside
n = 10**5000 + 10**2500 + 1
text = str(10**4200 + 10**2100 + 1)
print(len(text), text.count("0"), text[0], text[2100], text[-1])
print(int("1" + "0" * 4000 + "1") == 10**4001 + 1, int("9" * 4000) == 10**4000 - 1)

# case: text and back around the places where it is split
for digits in (2047, 2048, 2049, 4095, 4096, 4097):
    for n in (10**digits, 10**digits - 1, -(10**digits) - 1):
        if digits < 4299:
            assert int(str(n)) == n, digits
print("equal")

# case: long text in other bases
show(lambda: int("1" + "0" * 3000, 7) == 7**3000)
show(lambda: int("z" * 2500, 36) == 36**2500 - 1)
show(lambda: int("12" * 1500, 3) == sum((1 if i % 2 else 2) * 3**i for i in range(3000)))

# case: roots of squares and their neighbours
from math import isqrt
for n in (10**60, (3**80)**2, 2**200, 2**201, 12345678901234567890**4):
    r = isqrt(n)
    print(r, r * r <= n < (r + 1) ** 2, isqrt(n - 1) == r - (r * r == n), isqrt(n + 1) == r)

# case: common divisors of long ints
from math import gcd, lcm
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
print(gcd(fib(900), fib(600)) == fib(300), gcd(2**300 * 3**100, 2**100 * 3**300) == 2**100 * 3**100)
print(gcd(-(10**40), 10**30), gcd(10**40, 0), gcd(0, -(10**40)), gcd(10**40, 1), gcd(2**200 - 1, 2**150 - 1) == 2**50 - 1)
print(lcm(10**25, 15 * 10**24), lcm(2**100, 3**60) == 2**100 * 3**60, lcm(10**40, 0), lcm(-(10**20), 10**21))
