"""A view that nothing refers to any more does not keep its bytearray from being resized."""


# case: deleted, replaced and never named views, at the top level
array = bytearray(b"abc")
view = memoryview(array)
del view
array.append(100)
view = memoryview(array)
view = None
array.pop()
print(bytes(memoryview(array)[1:]), len(memoryview(array)))
array.extend(b"xyz")
memoryview(array)
array.clear()
print(array)


# case: in functions, and after a loop
def local():
    array = bytearray(b"12345")
    view = memoryview(array)
    total = sum(view[1:3])
    del view
    array.insert(0, 48)
    for byte in memoryview(array)[::2]:
        total += byte
    array.remove(49)
    return array, total


print(local())

# case: one that is still referred to does
kept = [memoryview(array)]
try:
    array.append(1)
except BufferError as error:
    print(error)
kept.clear()
array.append(1)
print(array)


# case: the view of a finished function's frame
def shown(array):
    view = memoryview(array)
    return view.tobytes()


print(shown(array))
array.append(2)
print(array)
