print(True, False, repr(True), str(False), bool(), bool(0), bool(''), bool([]), bool([0]), bool(None), bool(-1))
print(isinstance(True, int), issubclass(bool, int), True == 1, True is True, True + 1.5)
print(not True, not 0, not 'a', True and 5, False or 'x', 0 or [] or {}, 1 and 2 and 3)
print(sum([True, True, False]), ['a', 'b'][True], 'x' * True, f'{True:d}', f'{True}', f'{True:>6}|')
print(int(True), float(True), complex(True), str(True), True.bit_length(), True.real)
print(True < 2, max(True, 2), min(False, -1), sorted([True, False, 2, -1]))
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
