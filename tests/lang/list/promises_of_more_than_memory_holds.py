def attempt(act):
    try:
        act()
    except (MemoryError, OverflowError) as error:
        print(type(error).__name__)


huge = (2 ** 61, 2 ** 62)

# case: a list, tuple or sorted list of a range that long
for count in huge:
    attempt(lambda: list(range(count)))
    attempt(lambda: list(reversed(range(count))))
    attempt(lambda: tuple(range(count)))
    attempt(lambda: sorted(range(count)))

# case: displays and calls that unpack it
for count in huge:
    attempt(lambda: [*range(count)])
    attempt(lambda: print(*range(count)))

# case: a list that is to grow by it keeps what it had
for count in huge:
    items = [1]
    attempt(lambda: items.extend(range(count)))
    attempt(lambda: items.__iadd__(range(count)))
    attempt(lambda: items.__setitem__(slice(None), range(count)))
    print(items)

# case: an index that long
class Index:
    def __index__(self):
        return 2811728864580464743
attempt(lambda: list(reversed(range(Index()))))
attempt(lambda: [0] * Index())
