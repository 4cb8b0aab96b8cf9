class Index:
    """An index that runs an action before it says its number."""

    def __init__(self, number, action):
        self.number, self.action = number, action

    def __index__(self):
        self.action()
        return self.number


def trial(number, action, operation):
    items = [1, 2, 3, 4]
    once = [1]

    def act():
        if once:
            once.pop()
            action(items)

    try:
        result = operation(items, Index(number, act))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(result, items)


def grow(items):
    items.extend(range(6))


# case: reading an item of a list that is cleared meanwhile
trial(0, list.clear, lambda l, i: l[i])
# case: reading from the end of a list that grew
trial(-1, grow, lambda l, i: l[i])
# case: writing an item past the new end
trial(3, list.pop, lambda l, i: l.__setitem__(i, "x"))
# case: deleting an item of a cleared list
trial(1, list.clear, lambda l, i: l.__delitem__(i))
# case: insert clips to the new length
trial(3, list.clear, lambda l, i: l.insert(i, "x"))
# case: pop from a list that was emptied
trial(0, list.clear, lambda l, i: l.pop(i))
# case: a slice is cut from the list as it is by then
trial(1, list.clear, lambda l, i: l[i:])
# case: a slice of a list that grew
trial(2, grow, lambda l, i: l[i:])
# case: a step that changes the list
trial(2, grow, lambda l, i: l[::i])
# case: slice assignment to a list that was cleared
trial(1, list.clear, lambda l, i: l.__setitem__(slice(i, None), [7]))
# case: slice assignment of the list itself
trial(2, grow, lambda l, i: l.__setitem__(slice(None, i), l))
# case: extended slice assignment sees the new length
trial(2, grow, lambda l, i: l.__setitem__(slice(None, None, i), [8, 9]))
# case: deleting a slice of a list that was popped
trial(1, list.pop, lambda l, i: l.__delitem__(slice(i, None)))
# case: repeating a list that was cleared
trial(2, list.clear, lambda l, i: l * i)
# case: repeating in place a list that grew
trial(2, grow, lambda l, i: l.__imul__(i))
# case: bounds of index that change the list
trial(1, list.clear, lambda l, i: l.index(3, i))
