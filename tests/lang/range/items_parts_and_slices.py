def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# case: a range computes its items
r = range(10, 0, -3)
print(list(r), r[1], r[-1], r[1:], r[::-1], len(r), 4 in r, 5 in r, r.index(4), r.count(7))
show(lambda: r[9])
show(lambda: r["a"])
show(lambda: r.index(5))
# case: ranges are equal when their items are
print(range(0) == range(5, 0), range(0, 3, 2) == range(0, 4, 2), hash(range(0)) == hash(range(3, 3, 7)), range(3) == [0, 1, 2])
# case: of any size
big = range(2**100, 2**100 + 10, 3)
print(list(big)[-1] - 2**100, big[2] - 2**100, 2**100 + 3 in big, big.index(2**100 + 6), len(range(-2**62, 2**62, 2**60)))
show(lambda: len(range(2**100)))
# case: what it is not made of
for arguments in ((), (1.5,), ("a",), (1, 2, 0), (1, 2, 3, 4), (None, 2)):
    show(lambda: range(*arguments))
# case: membership by number, or by equality for others
class Two:
    def __eq__(self, other):
        return other == 2


print(2.0 in range(3), 2.5 in range(3), Two() in range(3), True in range(2), "a" in range(3), range(3).count(True), range(5).index(3.0))
# case: parts cannot be set
show(lambda: setattr(range(3), "start", 1))
show(lambda: range(3).__setitem__(0, 1))
show(lambda: range(3) + range(2))
# case: slices hold anything
s = slice("a", None, [])
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2) == slice(1, 2), slice(1) < slice(2))
show(lambda: slice())
show(lambda: slice("a") < slice(1))
show(lambda: setattr(slice(1), "stop", 2))
# case: indices of a slice
print(slice(None).indices(5), slice(-2, None).indices(5), slice(None, None, -1).indices(5), slice(2**80, -2**80, -1).indices(3), slice(1, 9, 2).indices(2**70))
show(lambda: slice(1).indices(-1))
show(lambda: slice("a").indices(3))
show(lambda: slice(None, None, 0).indices(3))
show(lambda: slice(1).indices("a"))
# case: slices have a hash when their parts have
print(hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "x"}[slice(1)])
show(lambda: hash(slice([])))
# case: matching by a slice subclass is impossible
show(lambda: type("S", (slice,), {}))
show(lambda: type("R", (range,), {}))
