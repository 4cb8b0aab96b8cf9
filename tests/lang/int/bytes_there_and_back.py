def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: every argument of to_bytes
show(lambda: (258).to_bytes(2))
show(lambda: (258).to_bytes(2, "little"))
show(lambda: (258).to_bytes(length=4, byteorder="big"))
show(lambda: (-2).to_bytes(2, "big", signed=True))
show(lambda: (255).to_bytes())
show(lambda: (0).to_bytes(0, "big"))
show(lambda: (2**100).to_bytes(13, "little").hex())

# case: too narrow
show(lambda: (256).to_bytes(1))
show(lambda: (-1).to_bytes(1))
show(lambda: (128).to_bytes(1, signed=True))
show(lambda: (-129).to_bytes(1, signed=True))
show(lambda: (-128).to_bytes(1, signed=True))
show(lambda: (1).to_bytes(0))
show(lambda: (-1).to_bytes(0, signed=True))
show(lambda: (0).to_bytes(0, signed=True))

# case: wrong arguments
show(lambda: (5).to_bytes(-1))
show(lambda: (5).to_bytes("a"))
show(lambda: (5).to_bytes(1.0))
show(lambda: (5).to_bytes(1, "middle"))
show(lambda: (5).to_bytes(1, 5))
show(lambda: (5).to_bytes(1, "big", True))
show(lambda: (5).to_bytes(2**70))

# case: signed takes any truth
show(lambda: (5).to_bytes(1, "big", signed="yes"))
show(lambda: int.from_bytes(b"\xff", signed=[1]))
show(lambda: int.from_bytes(b"\xff", signed=[]))

# case: every source of from_bytes
show(lambda: int.from_bytes(b"\x01\x02"))
show(lambda: int.from_bytes(bytearray(b"\x01\x02"), "little"))
show(lambda: int.from_bytes(memoryview(b"\xff\xfe"), "big", signed=True))
show(lambda: int.from_bytes([1, 2, 3]))
show(lambda: int.from_bytes((n for n in (1, 0))))
show(lambda: int.from_bytes(b""))
show(lambda: int.from_bytes({1: 2}))

# case: sources that are none
show(lambda: int.from_bytes(5))
show(lambda: int.from_bytes("ab"))
show(lambda: int.from_bytes([256]))
show(lambda: int.from_bytes([-1]))
show(lambda: int.from_bytes([1.5]))
show(lambda: int.from_bytes(None))
show(lambda: int.from_bytes())
show(lambda: int.from_bytes(b"a", 3))

# case: an object with __bytes__
class B:
    def __bytes__(self):
        return b"\x01\x00"

class Bad:
    def __bytes__(self):
        return "x"

show(lambda: int.from_bytes(B()))
show(lambda: int.from_bytes(Bad()))

# case: a subclass makes its own
class I(int):
    pass

print(type(I.from_bytes(b"\x05")).__name__, I.from_bytes(b"\x05"), type(bool.from_bytes(b"\x05")).__name__, bool.from_bytes(b"\x00"))
