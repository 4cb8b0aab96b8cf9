def trial(text):
    scope = {"l": [1, 2, 3, 4]}
    try:
        exec(text, scope)
        print(text, "->", scope["l"])
    except Exception as e:
        print(text, "->", type(e).__name__, e)


# case: a list assigned to its own whole
trial("l[:] = l")
# case: a list inserted into itself
trial("l[1:1] = l")
# case: an extended slice assigned from the list itself
trial("l[::-1] = l")
trial("l[::2] = l[1::2]")
# case: what is no iterable
trial("l[:] = 5")
trial("l[::2] = 5")
# case: the wrong number of items for an extended slice
trial("l[::2] = [1, 2, 3]")
trial("l[::-1] = [1]")
# case: a slice whose start lies behind its end
trial("l[3:1] = ['x']")
# case: far out bounds
trial("l[9:99] = 'ab'")
trial("l[-99:1] = iter('xy')")
trial("l[2**100:] = [9]")
trial("l[-2**100:2**100] = []")
# case: deleting with steps
trial("del l[::2]")
trial("del l[::-2]")
trial("del l[3:0:-2]")
# case: a step of zero
trial("l[::0]")
trial("l[::0] = []")
trial("del l[::0]")
# case: bounds that are no ints
trial("l['a':]")
trial("l[1.5]")
trial("l[None]")
# case: a generator that changes the list while it is assigned
scope = [1, 2, 3, 4]


def shrinking():
    yield "a"
    scope.clear()
    yield "b"


scope[1:3] = shrinking()
print(scope)
# case: a generator that grows the list it extends
items = [1, 2]


def growing():
    for n in range(3):
        items.append(n * 10)
        yield n


items.extend(growing())
print(items)
# case: extend with the list itself, and += of it
items = [1, 2]
items.extend(items)
items += items
print(items)
