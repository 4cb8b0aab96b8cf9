for base in (2**31, 2**32, 2**46, 2**47, 2**48, 2**52, 2**53, 2**62, 2**63, 2**64):
    print(base - 1, base, base + 1)
    print(-base - 1, -base, -base + 1)
    print((base - 1) + 1 == base, (base + 1) - 1 == base, -(-base) == base)
a = 2**47 - 1
print(a + 1, a + a, a * a, a * -a, -a - 1, -a - 2)
print((a + 1) - 1 is a or (a + 1) - 1 == a)
print((a * a) // a, (a * a) % a, (a * a + 5) % a, divmod(a * a + 7, a))
print(a << 1, (a << 20) >> 20, a >> 46, a >> 47, -a >> 47, -a >> 200)
