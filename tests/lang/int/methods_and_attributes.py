print((10).bit_length(), (0).bit_length(), (-1).bit_length(), (2**100).bit_length(), (255).bit_count(), (-7).bit_count())
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (5).is_integer())
print((1024).to_bytes(2, 'big'), (1024).to_bytes(4, 'little'), (-1).to_bytes(2, 'big', signed=True), (5).to_bytes())
print(int.from_bytes(b'\x04\x00', 'big'), int.from_bytes(b'\xff\xff', 'big', signed=True), int.from_bytes(b'', 'big'), int.from_bytes([1, 2], 'little'))
for f in (lambda: (256).to_bytes(1, 'big'), lambda: (-1).to_bytes(1, 'big'), lambda: (1).to_bytes(1, 'middle')):
    try:
        f()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print((7).as_integer_ratio(), (2**70).to_bytes(9, 'big'), int.from_bytes((2**70).to_bytes(9, 'little'), 'little') == 2**70)
print((-3).__abs__(), (3).__add__(4), (3).__add__(4.0), (3).__radd__(1), (7).__floordiv__(2), (1).__bool__())
