print(12 & 10, 12 | 10, 12 ^ 10, ~12)
print(-12 & 10, -12 | 10, -12 ^ 10, -12 & -10, -12 | -10, -12 ^ -10)
a = 0xFFFF_FFFF_FFFF_FFFF_FFFF
b = 0x1234_5678_9ABC_DEF0_1234
print(hex(a & b), hex(a | b), hex(a ^ b), hex(~a))
print(hex(-a & b), hex(-a | b), hex(-a ^ b), hex(a & -b), hex(-a & -b))
c = 1 << 200
print((c | 1) & 1, (c - 1) & c, hex((c - 1) ^ (c >> 1)), -c & c == c, (-c | 1) == -c + 1, ~c == -c - 1)
print(True & 1, True & True, True | False, True ^ True, type(True & True), type(True & 1))
x = 6
x &= 3; print(x)
x |= 8; print(x)
x ^= 15; print(x)
try:
    1 & 1.0
except TypeError as e:
    print(e)
