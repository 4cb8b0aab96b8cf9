def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: every size
import struct
show(lambda: struct.calcsize('<bhilq'))
show(lambda: struct.calcsize('>BHILQ'))
show(lambda: struct.calcsize('bhilq'))
show(lambda: struct.calcsize('@bhilqP'))
show(lambda: struct.calcsize('=hq'))
show(lambda: struct.calcsize('<efd'))
show(lambda: struct.calcsize('3s5p'))
show(lambda: struct.calcsize('xxx'))
show(lambda: struct.calcsize('0s'))
show(lambda: struct.calcsize('<?c'))

# case: ints at their bounds
show(lambda: struct.pack('<b', -128))
show(lambda: struct.pack('<b', 127))
show(lambda: struct.pack('>H', 65535))
show(lambda: struct.pack('<i', -2147483648))
show(lambda: struct.pack('>q', 9223372036854775807))
show(lambda: struct.pack('<Q', 18446744073709551615))
show(lambda: struct.pack('>h', -2))

# case: ints beyond
show(lambda: struct.pack('<b', 128))
show(lambda: struct.pack('<B', -1))
show(lambda: struct.pack('<h', 40000))
show(lambda: struct.pack('<H', -1))
show(lambda: struct.pack('<i', 2147483648))
show(lambda: struct.pack('<I', 4294967296))
show(lambda: struct.pack("<i", 1.5))
show(lambda: struct.pack("<i", "a"))
show(lambda: struct.pack("<i", None))

# case: floats
show(lambda: struct.pack("<d", 1.5))
show(lambda: struct.pack(">f", -0.1))
show(lambda: struct.unpack("<f", struct.pack("<f", 0.1)))
show(lambda: struct.pack("<e", 65504.0))
show(lambda: struct.pack("<e", 65520.0))
show(lambda: struct.unpack("<e", struct.pack("<e", 6e-8)))
show(lambda: struct.pack("<f", 1e39))
show(lambda: struct.pack("<d", float("inf")))
show(lambda: struct.unpack("<d", struct.pack("<d", 10)))
show(lambda: struct.pack("<d", "a"))

# case: objects with __index__
class N:
    def __index__(self):
        return 7

show(lambda: struct.pack("<h", N()))
show(lambda: struct.pack("<d", N()))
show(lambda: struct.pack("<?", N()))
show(lambda: struct.pack("<b", True))

# case: text and truth
show(lambda: struct.pack("3s", b"ab"))
show(lambda: struct.pack("3s", b"abcd"))
show(lambda: struct.pack("5p", b"ab"))
show(lambda: struct.pack("c", b"a"))
show(lambda: struct.pack("c", b"ab"))
show(lambda: struct.pack("s", "a"))
show(lambda: struct.pack("<3?", 1, 0, "x"))
show(lambda: struct.unpack("<2?", b"\x00\x05"))
show(lambda: struct.unpack("5p", b"\x02abcd"))

# case: buffers of the wrong size
show(lambda: struct.unpack("<h", b"abc"))
show(lambda: struct.unpack_from("<h", b"abc", 1))
show(lambda: struct.unpack_from("<h", b"abc", 2))
show(lambda: struct.unpack_from("<h", b"abc", -2))
show(lambda: list(struct.iter_unpack("<h", b"abcd")))
show(lambda: struct.pack("<hh", 1))
show(lambda: struct.pack("<h", 1, 2))
