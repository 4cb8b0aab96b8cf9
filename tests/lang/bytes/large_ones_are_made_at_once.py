# case: an exact bytes object is its own copy, anything else is not
class Sub(bytes):
    pass

b = b"abc"
print(bytes(b) is b, bytes(Sub(b)) is b, bytes(bytearray(b)) == b, type(Sub(b)) is Sub, type(bytes(Sub(b))) is bytes, Sub(b) is b)
print(bytes(b, ) == b, bytes(source=b) is b, bytearray(b) is b, bytearray(source=b))

# case: counts
print(bytes(3), bytes(0), bytes(True), bytearray(3), bytearray(0), bytearray(False), bytes(source=2))
for count in (-1, 2**63, 2**70, -2**70):
    for make in (bytes, bytearray):
        try:
            print(make(count))
        except (ValueError, OverflowError) as error:
            print(type(error).__name__, error)

# case: a bytearray is filled anew
a = bytearray(b"abcdef")
a.__init__(3)
print(a)
a.__init__(b"xyz1234")
print(a)
a.__init__()
print(a)
a.__init__(2)
view = memoryview(a)
for filling in (3, b"long", 1, b""):
    try:
        a.__init__(filling)
        print("changed", a)
    except BufferError as error:
        print(error)
view.release()

class SubArray(bytearray):
    pass

print(SubArray(2), SubArray(b"ab"), type(SubArray(b"ab")))

# case: with an encoding or errors they stay what they were
for arguments in ((b"x", "utf-8"), (3, "utf-8"), (b"x", "utf-8", "strict")):
    for make in (bytes, bytearray):
        try:
            print(make(*arguments))
        except TypeError as error:
            print(error)
print(bytes("é", "latin-1"), bytearray("é", "utf-8"))
