class Act:
    """Equal to nothing (or everything); runs an action when it is asked."""

    def __init__(self, action, equal=False):
        self.action, self.equal = action, equal

    def __eq__(self, other):
        self.action()
        return self.equal

    def __lt__(self, other):
        self.action()
        return self.equal

    __gt__ = __lt__

    def __repr__(self):
        return "Act"


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def trial(action, operation, equal=False, at=1):
    items = [1, 2, 3]
    items[at] = Act(lambda: action(items), equal)
    try:
        result = operation(items)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(result, items)


def grow(items):
    if len(items) < 8:
        items.append(9)


# case: `in` on a list that is cleared under it
trial(list.clear, lambda l: 7 in l)
# case: `index` on a list that is cleared under it
trial(list.clear, lambda l: l.index(7))
# case: `count` goes on while the list grows
trial(grow, lambda l: l.count(9))
# case: `remove` of an item that said it is equal and cleared the list
trial(list.clear, lambda l: l.remove(7), equal=True)
# case: `remove` when the list has shifted
trial(lambda l: l.insert(0, "new") if len(l) < 6 else None, lambda l: l.remove(7), equal=True)
# case: `==` looks at the lengths as they are by then
trial(list.clear, lambda l: l == [1, 2, 3], equal=True)
# case: `==` of lists of which both are cleared
a, b = [1, 2, 3], [1, 2, 3]
a[1] = Act(lambda: (a.clear(), b.clear()), True)
print(a == b, a, b)
# case: `<` while the list grows
trial(grow, lambda l: l < [1, 2, 3], equal=True)
# case: `<` while the list is cleared
trial(list.clear, lambda l: l < [1, 2, 3])
# case: reversing in the middle of a search
trial(list.reverse, lambda l: l.index(1), at=0)
# case: deleting what comes next
trial(lambda l: l.__delitem__(slice(1, None)), lambda l: 3 in l, at=0)
# case: a list that holds itself is equal to itself, and compares by depth with another
x = [1]
x.append(x)
y = [1]
y.append(y)
print(x == x, x != x)
try:
    x == y
except RecursionError:
    print("RecursionError")
