for text in ['1', '1.5', '-1.5', '+.5', '5.', '1e5', '1E-5', '  2.5\n', '1_000.5', '1e400', '-1e400', '1e-400', '', '.', 'e5', '1e', '1__0', '0x10', 'infin', 'nan1', '١٫٥', '१.५', '1.5.2', '--1', '1 2', '0.1e1_0', '123456789012345678901234567890']:
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(e)
print(float(), float(5), float(True), float(b'2.5'), float('1' + '0' * 308), float('0.' + '0' * 320 + '1'))
print(2.5e-8, 1_0.0_1, 1e1_0, .5, 5., 1.e3)
for bad in (None, [], 1j):
    try:
        float(bad)
    except TypeError as e:
        print(e)
