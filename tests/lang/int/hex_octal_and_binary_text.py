for n in (0, 1, 10, 255, -255, 2**48, -(2**64), 2**128):
    print(hex(n), oct(n), bin(n))
print(0x1F, 0o17, 0b1011, 0XAB, 0O7, 0B1, 1_000_000, 0x_ff, 0b_1)
print(f"{255:x} {255:X} {255:o} {255:b} {255:#x} {255:#X} {255:#o} {255:#b} {-255:#x} {255:08b} {255:#010x}")
class Index:
    def __index__(self):
        return 77
print(hex(Index()), oct(Index()), bin(Index()))
try:
    hex(1.5)
except TypeError as e:
    print(e)
