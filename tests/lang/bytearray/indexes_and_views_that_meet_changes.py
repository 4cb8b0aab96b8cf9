def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __init__(self, number, action):
        self.number, self.action = number, action

    def __index__(self):
        self.action()
        return self.number


def trial(number, action, operation):
    array = bytearray(b"abcd")

    def act():
        if len(array) == 4:
            action(array)

    try:
        result = operation(array, Index(number, act))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(result, array)


def grow(array):
    array.extend(b"0123456789")


# case: reading from an array that is cleared or grows
trial(0, bytearray.clear, lambda b, i: b[i])
trial(-1, grow, lambda b, i: b[i])
# case: deleting from an array that shrinks
trial(3, bytearray.pop, lambda b, i: b.__delitem__(i))
# case: slices are cut from the array as it is by then
trial(1, bytearray.clear, lambda b, i: b[i:])
trial(2, grow, lambda b, i: b[::i])
# case: slice assignment
trial(1, bytearray.clear, lambda b, i: b.__setitem__(slice(i, None), b"xy"))
trial(2, grow, lambda b, i: b.__setitem__(slice(None, i), b))
trial(2, bytearray.clear, lambda b, i: b.__setitem__(slice(None, None, i), b"xy"))
# case: deleting a slice
trial(1, bytearray.pop, lambda b, i: b.__delitem__(slice(i, None)))
# case: insert and pop
trial(3, bytearray.clear, lambda b, i: b.insert(i, 65))
trial(0, bytearray.clear, lambda b, i: b.pop(i))
# case: repeating
trial(2, bytearray.clear, lambda b, i: b * i)
trial(2, grow, lambda b, i: b.__imul__(i))
# case: bytes whose __index__ changes the array
trial(98, bytearray.clear, lambda b, i: b.append(i))
trial(98, bytearray.clear, lambda b, i: b.insert(2, i))
trial(98, bytearray.clear, lambda b, i: b.extend([i, i]))
trial(98, bytearray.clear, lambda b, i: i in b)
trial(98, bytearray.clear, lambda b, i: b.count(i))
# case: a live view forbids what would resize, and nothing else
array = bytearray(b"abcdef")
view = memoryview(array)
for change in (
    lambda: array.append(1), lambda: array.extend(b"x"), lambda: array.insert(0, 1), lambda: array.pop(), lambda: array.remove(97),
    lambda: array.clear(), lambda: array.__iadd__(b"x"), lambda: array.__imul__(2), lambda: array.__delitem__(0),
    lambda: array.__setitem__(slice(0, 1), b"xyz"), lambda: array.__delitem__(slice(0, 2)),
):
    show(change)
array[0] = 65
array[1:3] = b"BC"
array.reverse()
print(array, view.tobytes())
# case: after the release everything goes
view.release()
array += b"!"
del array[:3]
print(array)
# case: += of itself is read while it would grow
show(lambda: array.__iadd__(array))
array.extend(array)
print(array)
