class Hint:
    def __init__(self, n):
        self.n = n

    def __length_hint__(self):
        return self.n

    def __iter__(self):
        return iter((1, 2, 3))


class Sized(Hint):
    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i


def attempt(act):
    try:
        return act()
    except MemoryError:
        return 'MemoryError'
    except (OverflowError, ValueError) as error:
        return f'{type(error).__name__}: {error}'


SIZES = (2 ** 47, 2 ** 61, 2 ** 63 - 1, 2 ** 63, 2 ** 64 + 5, -1, -2 ** 64)

# case: objects that promise so many items
for kind in (Hint, Sized):
    for n in SIZES:
        print(kind.__name__, n, [attempt(lambda: make(kind(n))) for make in (list, tuple, sorted, lambda v: [*v])])

# case: a list that is to grow by them; what is beyond all numbers of items counts for nothing
for n in SIZES:
    items = [9]
    print(attempt(lambda: items.extend(Hint(n))), attempt(lambda: items.__iadd__(Hint(n))), items)

# case: small promises that are wrong are not held against anyone
print(list(Hint(0)), list(Hint(1)), list(Hint(1000)), tuple(Hint(5)))

# case: the length of an object
for n in (2 ** 31, 2 ** 32, 2 ** 32 + 5, *SIZES):
    print(attempt(lambda: len(Sized(n))), attempt(lambda: bool(Sized(n))), attempt(lambda: next(reversed(Sized(n)))), attempt(lambda: reversed(Sized(n)).__length_hint__()))

# case: in a pattern
match Sized(2 ** 40):
    case [_, *_]:
        print('sequence')
    case _:
        print('something else')
