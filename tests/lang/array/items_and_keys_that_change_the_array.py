import array


class Number:
    """Says when it is asked for its number, and does something to the array first."""

    def __init__(self, act):
        self.act = act

    def __index__(self):
        asked.append("index")
        self.act()
        return 1

    def __eq__(self, other):
        asked.append(other)
        if len(asked) < 6:
            self.act()
        return False

    __hash__ = None


class Real(Number):
    __index__ = None

    def __float__(self):
        asked.append("float")
        self.act()
        return 1.5


class Big:
    def __index__(self):
        asked.append("big")
        return 10**30


asked = []
numbers = array.array("q")


def show(name, action, code, show_items):
    global numbers
    numbers = array.array(code, [1, 2, 3])
    asked.clear()
    try:
        result = action()
        print(name, list(result) if isinstance(result, array.array) else result, end=" ")
    except Exception as error:
        print(name, type(error).__name__, error, end=" ")
    print(numbers.tolist() if show_items else len(numbers), asked)


def actions(n, code):
    other = array.array(code, [7])
    return {
        "get": lambda: numbers[n], "slice": lambda: numbers[n:], "slice by": lambda: numbers[n:n:n], "every": lambda: numbers[::n],
        "set at": lambda: numbers.__setitem__(n, 5), "set to": lambda: numbers.__setitem__(0, n), "set last": lambda: numbers.__setitem__(-1, n),
        "set slice": lambda: numbers.__setitem__(slice(n, None), other), "set to itself": lambda: numbers.__setitem__(slice(n, n), numbers),
        "set slice wrongly": lambda: numbers.__setitem__(slice(n, None), [1]), "set beyond": lambda: numbers.__setitem__(99, n),
        "delete": lambda: numbers.__delitem__(n), "delete slice": lambda: numbers.__delitem__(slice(None, n)),
        "append": lambda: numbers.append(n), "insert at": lambda: numbers.insert(n, 3), "insert": lambda: numbers.insert(0, n),
        "insert before the last": lambda: numbers.insert(-1, n), "insert beyond": lambda: numbers.insert(99, n), "pop": lambda: numbers.pop(n),
        "extend": lambda: numbers.extend([n, n]), "extend by others": lambda: numbers.extend((5, n, "x")), "extend lazily": lambda: numbers.extend(x for x in [n, n]),
        "from a wrong list": lambda: numbers.fromlist([n, "x"]), "times": lambda: numbers * n, "grow": lambda: numbers.__imul__(n),
        "index from": lambda: numbers.index(2, n), "in": lambda: n in numbers, "index of": lambda: numbers.index(n), "count": lambda: numbers.count(n),
        "remove": lambda: numbers.remove(n), "new": lambda: array.array(code, [n, n]), "new lazily": lambda: array.array(code, (x for x in [n, n])),
    }


def show_all(kind, act, code, show_items=True):
    for name, action in actions(kind(act), code).items():
        show(name, action, code, show_items)


# case: how often and when a number is asked for
show_all(Number, lambda: None, "q")

# case: an array that grows meanwhile
show_all(Number, lambda: numbers.append(8), "q")
show_all(Real, lambda: numbers.append(8), "d")

# case: an array that shrinks meanwhile
show_all(Number, lambda: numbers.pop(), "i", False)
show_all(Number, lambda: numbers.__delitem__(slice(None)), "B", False)


# case: an error while a number is asked for
def fail():
    raise LookupError("no number")


show_all(Number, fail, "q")

# case: a list that changes while the array takes its items
values = []


class Grower:
    def __index__(self):
        values.append(1)
        return 4


values[:] = [Grower(), Grower()]
show("from a list", lambda: numbers.fromlist(values), "q", True)

# case: numbers that are too large
for code in "bBhHiIlLqQfd":
    for name in ["append", "fromlist", "extend"]:
        value = Big() if name == "append" else [Big()]
        show(f"{code} {name}", lambda: getattr(numbers, name)(value), code, True)
for action in [
    lambda: numbers[Big()], lambda: numbers[10**30], lambda: numbers.__setitem__(Big(), 1), lambda: numbers.__delitem__(Big()), lambda: numbers.insert(10**30, 2),
    lambda: numbers.pop(10**30), lambda: numbers.index(2, 10**30), lambda: numbers.index(2, None), lambda: numbers.index(2, "x"), lambda: numbers["x"],
    lambda: numbers.__delitem__(1.5),
]:
    show("key", action, "q", True)

# case: a view forbids to grow, not to write
with memoryview(array.array("q", [1, 2])) as view:
    numbers = view.obj
    for action in [
        lambda: numbers.append(Number(int)), lambda: numbers.insert(0, Number(int)), lambda: numbers.fromlist([Number(int)]),
        lambda: numbers.extend([Number(int)]), lambda: numbers.__setitem__(0, Number(lambda: print("asked"))),
    ]:
        asked.clear()
        try:
            print(action(), numbers.tolist(), asked)
        except BufferError as error:
            print(error, numbers.tolist(), asked)
