"""Numbers theory: a sieve, Miller and Rabin, Pollard's rho, continued fractions, and a little RSA."""

import math
import random
from collections import Counter
from fractions import Fraction
from itertools import count, islice


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, flag in enumerate(flags) if flag]


SMALL = sieve(1000)


def is_prime(n):
    if n < 2:
        return False
    for p in SMALL[:20]:
        if n % p == 0:
            return n == p
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd //= 2
        twos += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def rho(n, generator):
    if n % 2 == 0:
        return 2
    while True:
        c = generator.randrange(1, n)
        x = y = generator.randrange(n)
        d, product, steps = 1, 1, 0
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            product = product * (x - y) % n
            steps += 1
            if steps % 32 == 0:
                d = math.gcd(product, n)
        if d != n:
            return d
        # Too far at once: one step after another.
        d = 1
        x = y = generator.randrange(n)
        while d == 1:
            x = (x * x + c) % n
            y = ((y * y + c) % n) ** 2 % n + c
            d = math.gcd(x - y, n)
        if d != n:
            return d


def factors(n, generator):
    found = Counter()
    for p in SMALL:
        while n % p == 0:
            found[p] += 1
            n //= p
    waiting = [n] if n > 1 else []
    while waiting:
        m = waiting.pop()
        if m < 1_000_000 or is_prime(m):
            found[m] += 1
            continue
        d = rho(m, generator)
        waiting += [d, m // d]
    return dict(sorted(found.items()))


def written(factorization):
    return " * ".join(f"{p}^{e}" if e > 1 else str(p) for p, e in factorization.items()) or "1"


def totient(factorization):
    return math.prod((p - 1) * p ** (e - 1) for p, e in factorization.items())


def divisors(factorization):
    out = [1]
    for p, e in factorization.items():
        out = [d * p**k for d in out for k in range(e + 1)]
    return sorted(out)


def crt(residues, moduli):
    modulus = math.prod(moduli)
    return sum(r * (modulus // m) * pow(modulus // m, -1, m) for r, m in zip(residues, moduli)) % modulus, modulus


def root_terms(n):
    """The continued fraction of the root of n, endless."""
    whole = math.isqrt(n)
    m, d, a = 0, 1, whole
    while True:
        yield a
        m = d * a - m
        d = (n - m * m) // d
        if not d:
            return
        a = (whole + m) // d


def convergents(terms):
    h0, k0, h1, k1 = 0, 1, 1, 0
    for a in terms:
        h0, k0, h1, k1 = h1, k1, a * h1 + h0, a * k1 + k0
        yield Fraction(h1, k1)


def pell(n):
    for c in convergents(root_terms(n)):
        if c.numerator**2 - n * c.denominator**2 == 1:
            return c.numerator, c.denominator


def rsa(bits, generator):
    def prime():
        while True:
            p = generator.getrandbits(bits) | 1 << (bits - 1) | 1
            if is_prime(p) and math.gcd(p - 1, 65537) == 1:
                return p

    p, q = prime(), prime()
    n = p * q
    return n, 65537, pow(65537, -1, math.lcm(p - 1, q - 1))


def main():
    generator = random.Random(2024)
    primes = sieve(5000)
    print(len(primes), primes[-3:], sum(primes))
    gaps = Counter(b - a for a, b in zip(primes, primes[1:]))
    print(gaps.most_common(5))
    for n in (1, 97, 360, 1001, 2**32 + 1, 2**61 - 1, 10**15 + 37, 600851475143, 2**67 - 1, math.factorial(20) + 1, 999983 * 1000003):
        f = factors(n, generator)
        assert math.prod(p**e for p, e in f.items()) == n
        print(n, "=", written(f), "phi", totient(f), "divisors", len(divisors(f)))
    print([p for p in range(2, 130) if is_prime(p) and is_prime(2**p - 1)])
    print(crt([2, 3, 2], [3, 5, 7]), crt([1, 4, 6, 10], [2, 9, 11, 13]))
    for n in (2, 7, 13, 61, 109):
        x, y = pell(n)
        print(f"{n}: {list(islice(root_terms(n), 8))} {x}^2 - {n}*{y}^2 = {x * x - n * y * y}")
    root = list(islice(convergents(root_terms(2)), 25))[-1]
    print(root, f"{root:.18f}", float(root) == 2**0.5, abs(root * root - 2) < Fraction(1, 10**17))
    n, e, d = rsa(128, generator)
    message = int.from_bytes("a short secret".encode(), "big")
    secret = pow(message, e, n)
    back = pow(secret, d, n)
    print(n.bit_length() in (255, 256), secret != message, back.to_bytes((back.bit_length() + 7) // 8, "big").decode())
    print(sum(1 for _ in islice((n for n in count(1) if sum(divisors(factors(n, generator))) == 2 * n), 3)))


main()
