import operator

SIZES = (2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 5, 2 ** 33, 2 ** 40, 2 ** 47, 2 ** 48, 2 ** 61, 2 ** 63 - 1)


def attempt(act):
    try:
        return act()
    except (MemoryError, OverflowError, IndexError) as error:
        return type(error).__name__


# case: len, truth and both ends
for n in SIZES:
    span = range(n)
    print(len(span), bool(span), span[-1], span[n - 1], attempt(lambda: span[n]), len(range(-n, 0)))

# case: how many items are left
for n in SIZES:
    going, back = iter(range(n)), reversed(range(n))
    print(next(going), next(back), going.__length_hint__(), operator.length_hint(back), operator.length_hint(range(n)))

# case: longer than any len
print(attempt(lambda: len(range(2 ** 63))), attempt(lambda: len(range(-2 ** 63, 2 ** 63))), iter(range(2 ** 63)).__length_hint__())

# case: slices of it
for n in SIZES:
    span = range(n)
    print(span[n - 3:], span[:-n], span[::n], span[n // 2:n // 2 + 2], len(span[1:]))

# case: containers of so many items
for n in (2 ** 47, 2 ** 61, 2 ** 63 - 1, 2 ** 63, 2 ** 70):
    makers = (list, tuple, sorted, lambda items: [*items], lambda items: list(reversed(items)), lambda items: list(iter(items)))
    print([attempt(lambda: make(range(n))) for make in makers])

# case: a list that could not grow by it has room for the next thing
items = [1]
for n in (2 ** 47, 2 ** 61, 2 ** 63, 2 ** 70):
    print(attempt(lambda: items.extend(range(n))), attempt(lambda: items.__iadd__(reversed(range(n)))), items)
