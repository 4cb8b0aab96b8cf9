class Index:
    def __init__(self, act, value=3):
        self.act, self.value = act, value

    def __index__(self):
        self.act()
        return self.value


# case: what replace is given, while it asks for its count
array = bytearray(b'aXaXa')
for call in (lambda: array.replace(b'a', array, Index(array.clear)), lambda: array.replace(array, b'x', Index(array.clear)),
             lambda: b'aXa'.replace(b'a', array, Index(array.clear)), lambda: array.replace(b'a', b'b', Index(array.clear))):
    try:
        print(call(), array)
    except BufferError as error:
        print(error, array)
array.extend(b'free')
print(array)

# case: an index that fails leaves it free
array = bytearray(b'aXa')
try:
    array.replace(b'a', array, Index(lambda: 1 / 0))
except ZeroDivisionError as error:
    print(error)
array.append(33)
print(array)

# case: a length that is too large is told of with the object's class
for make in bytes, bytearray:
    for size in 2**100, -2**100:
        try:
            make(Index(print, size))
        except OverflowError as error:
            print(error)
