SIZES = (2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 33, 2 ** 40, 2 ** 47, 2 ** 61, 2 ** 63 - 1, 2 ** 63, 2 ** 64, 2 ** 64 + 1)
WHOLE = ([1, 2, 3], (1, 2, 3), 'abc', 'aßc', b'abc', bytearray(b'abc'))


def attempt(act):
    try:
        return act()
    except (IndexError, OverflowError, ValueError) as error:
        return f'{type(error).__name__}: {error}'


# case: indices
for n in SIZES:
    print(n, {attempt(lambda: whole[n]) for whole in WHOLE} == {attempt(lambda: whole[-n]) for whole in WHOLE}, attempt(lambda: WHOLE[0][n]))

# case: slices
for n in SIZES:
    print([(whole[n:], whole[:n], whole[-n:], whole[:-n], whole[::n], whole[::-n], whole[1::n], whole[n::-1]) for whole in WHOLE])

# case: of a memoryview
view = memoryview(b'abc')
for n in SIZES:
    print([part.tolist() for part in (view[n:], view[:n], view[::n], view[::-n], view[1::n])], attempt(lambda: view[n]))

# case: deleting and setting by a step that selects one item
for n in SIZES:
    for start in (0, 1):
        items, data = [1, 2, 3], bytearray(b'abc')
        del items[start::n], data[start::n]
        print(items, data, end=' ')
        items[start::n], data[start::n] = [9], b'z'
        del items[::-n]
        print(items, data)

# case: deleting and setting one item
for n in SIZES:
    items, data = [1, 2, 3], bytearray(b'abc')
    print(attempt(lambda: items.__delitem__(n)), attempt(lambda: items.__setitem__(n, 0)), attempt(lambda: items.pop(n)))
    print(attempt(lambda: data.__delitem__(n)), attempt(lambda: data.__setitem__(n, 0)), attempt(lambda: data.pop(n)))
    print(attempt(lambda: items.insert(n, 7)), attempt(lambda: data.insert(n, 7)), items, data)

# case: index within bounds
for n in SIZES:
    print([attempt(lambda: whole.index(2, *bounds)) for whole in ([1, 2, 3], (1, 2, 3)) for bounds in ((n,), (0, n), (-n, n))])

# case: the state of an iterator
for n in (2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40, 2 ** 63 - 1):
    for it in (iter([1, 2, 3]), iter((1, 2, 3)), iter('aßc'), iter(b'abc'), reversed([1, 2, 3]), iter(range(3))):
        it.__setstate__(n)
        print(list(it), end=' ')
    print()
