a = 1 + 2j; b = 3 - 1j
print(a + b, a - b, a * b, a / b, a ** 2, a ** -1, a ** 0, -a, +a)
print(a + 1, 1 + a, 2.5 * a, a / 2, a ** 0.5, 2 ** a, 1j * 1j, (1j) ** 2)
print(a == 1 + 2j, a != b, a == 1, complex(1, 0) == 1, complex(1.5) == 1.5, 1 == complex(1, 0))
print(a.real, a.imag, a.conjugate(), abs(3 + 4j), bool(0j), bool(1j), hash(1 + 0j) == hash(1))
print(repr(1j), repr(-1j), repr(0j), repr(1 + 0j), repr(complex(0, -0.0)), repr(complex(-0.0, 1)), str(1.5 - 2.5j), repr(1e20 + 1e-5j))
print(complex('inf'), complex(float('nan'), float('inf')), complex(1, float('-inf')))
