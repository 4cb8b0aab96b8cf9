def trial(items, **options):
    try:
        items.sort(**options)
        print("sorted", items)
    except Exception as e:
        print(type(e).__name__, e, items)


# case: the list looks empty to its key function
seen = []
items = [3, 1, 2]
trial(items, key=lambda x: (seen.append(len(items)), x)[1])
print(seen)
# case: a key function that appends
items = [3, 1, 2]
trial(items, key=lambda x: items.append(x) or x)
# case: a key function that replaces the items
items = [3, 1, 2]


def replace(x):
    items[:] = [7, 8]
    return x


trial(items, key=replace)
# case: a key function that clears leaves no trace
items = [3, 1, 2]
trial(items, key=lambda x: items.clear() or x)
# case: a failing key function leaves the list as it was
items = [3, 1, 2]
trial(items, key=lambda x: 1 // (x - 1))
# case: a key function that changes the list and then fails: the failure is told
items = [3, 1, 2]


def change_and_fail(x):
    items.append(x)
    raise KeyError(x)


trial(items, key=change_and_fail)
# case: sorting within a sort
items = [3, 1, 2]
trial(items, key=lambda x: items.sort() or x)


# case: a comparison that changes the list
class Nasty:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        items.append(0)
        return self.n < other.n

    def __repr__(self):
        return f"N{self.n}"


items = [Nasty(3), Nasty(1), Nasty(2)]
trial(items)
# case: a comparison that fails keeps every item


class Failing:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if 5 in (self.n, other.n):
            raise ValueError("five")
        return self.n < other.n


items = [Failing(n) for n in (4, 2, 9, 5, 1, 7)]
try:
    items.sort()
except ValueError as e:
    print(e, sorted(f.n for f in items))
# case: items that do not compare
trial([1, "a", 2])
# case: reverse keeps equal items in order
print(sorted([(1, "a"), (0, "b"), (1, "c"), (0, "d")], key=lambda p: p[0], reverse=True))
# case: reverse may be anything with a truth, but that may fail


class Untrue:
    def __bool__(self):
        raise OverflowError("no truth")


trial([2, 1], reverse="yes")
trial([2, 1], reverse=None)
trial([2, 1], reverse=Untrue())
# case: a key that cannot be called matters only when there are items
trial([], key=5)
trial([1], key=5)
