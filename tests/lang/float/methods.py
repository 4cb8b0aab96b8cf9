print((1.5).is_integer(), (2.0).is_integer(), (0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio())
print((1.0).hex(), (0.1).hex(), (-1.5).hex(), (0.0).hex(), (5e-324).hex(), (1e308).hex(), float('inf').hex(), float('nan').hex())
print(float.fromhex('0x1.8p1'), float.fromhex('-0x1p-2'), float.fromhex('1.8'), float.fromhex('inf'), float.fromhex('0x.8'))
print((1.5).real, (1.5).imag, (1.5).conjugate(), (-1.5).__abs__(), (1.5).__trunc__(), (1.5).__floor__(), (1.5).__ceil__())
for f in (lambda: float('inf').as_integer_ratio(), lambda: float('nan').as_integer_ratio(), lambda: float.fromhex('zz')):
    try:
        f()
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
