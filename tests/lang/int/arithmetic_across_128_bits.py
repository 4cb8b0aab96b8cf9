for bits in (126, 127, 128, 129, 190, 256):
    b = 1 << bits
    print(b - 1, b, b + 1)
    print(-b - 1, -b, -b + 1)
    print((b - 1) + 1 - b, (b + 1) * (b - 1) - b * b, -b + b)
m = 2**127 - 1
print(m + m, m * m, m * -m, m - -m)
print(m * m // m, (m * m + 3) % m, divmod(-m * m - 3, m))
print((m * m) >> 127, (m << 5) >> 132, m & 0xFFFF, m ^ m, m | 1 << 130)
print(-2**127, -(2**127) // -1, abs(-2**127), -2**127 - 1)
print((-2**127) * -1, (-2**127) // 3, (-2**127) % 3, (-2**63) * (-2**63))
