for text in ['0', '42', '-42', '+7', '  12  ', '\t5\n', '1_000', '00', '007', '0x10', '', ' ', '1__0', '_1', '1_', '1.5', '1e5', '--1', '१२', '- 1']:
    try:
        print(repr(text), int(text))
    except ValueError as e:
        print(e)
print(int('ff', 16), int('0xff', 16), int('0xff', 0), int('0b101', 0), int('0o17', 0), int('z', 36), int('-0b11', 2))
for text, base in [('12', 2), ('010', 0), ('0', 0), ('9', 8), ('1', 1), ('1', 37), ('0b', 2), ('0x', 16)]:
    try:
        print(text, base, int(text, base))
    except ValueError as e:
        print(e)
print(int(), int(3.9), int(-3.9), int(True), int(b'12'), int('12' * 30))
try:
    int(None)
except TypeError as e:
    print(e)
try:
    int(5, 10)
except TypeError as e:
    print(e)
