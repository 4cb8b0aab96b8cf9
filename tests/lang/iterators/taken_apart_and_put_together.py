import copy
import operator


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def advanced(it, n=1):
    for _ in range(n):
        next(it)
    return it


# case: an iterator over a list tells where it stands
print(advanced(iter([1, 2, 3])).__reduce__(), advanced(iter([1, 2, 3])).__length_hint__())
# case: exhausted iterators are made of nothing
for source in ([], (), "", b""):
    print(iter(source).__reduce__()[1], end=" ")
    it = iter(source)
    print(list(it), it.__reduce__()[1])
# case: iterators over ranges
print(advanced(iter(range(5))).__reduce__(), advanced(reversed(range(5)), 2).__reduce__())
print(advanced(iter(range(2**70, 2**70 + 3))).__reduce__())
# case: moving an iterator over a range
for n in (3, 0, -3, 30):
    it = iter(range(5))
    it.__setstate__(n)
    print(list(it), end=" ")
it = iter(range(2**70, 2**70 + 3))
it.__setstate__(2)
print(list(it))
# case: moving iterators over sequences
for source in ([1, 2, 3], (1, 2, 3), "abc", b"abc"):
    moved = []
    for n in (2, -5, 50):
        it = iter(source)
        it.__setstate__(n)
        moved.append(list(it))
    print(moved)
# case: moving backwards iterators
for n in (0, 50, -50):
    it = reversed([1, 2, 3])
    it.__setstate__(n)
    print(list(it), end=" ")
it = reversed("abc")
it.__setstate__(0)
print(list(it))
# case: a state that is no C int
show(lambda: iter([1]).__setstate__(2**70))
show(lambda: iter([1]).__setstate__("a"))
# case: an exhausted iterator does not move
it = iter([1, 2])
list(it)
it.__setstate__(0)
print(list(it))
# case: iterators over dicts and sets are made of a list
print(advanced(iter({1: 2, 3: 4})).__reduce__()[1], advanced(iter({1: 2, 3: 4}.items())).__reduce__()[1])
print(iter({5}).__reduce__()[1], reversed({1: 2, 3: 4}).__reduce__()[1])
# case: enumerate, zip, map and filter
print(advanced(enumerate("ab", 2**70)).__reduce__()[1][1], enumerate("ab").__reduce__()[0])
print(zip("ab", strict=True).__reduce__()[2:], len(zip("ab").__reduce__()), map(ord, "ab").__reduce__()[0], filter(None, "a").__reduce__()[1][0])
# case: zip becomes strict
it = zip("ab", "cde")
it.__setstate__(True)
show(lambda: list(it))
# case: copies go on from the same place
for it in (iter([1, 2, 3]), iter("abc"), iter(range(3)), iter({1: 1, 2: 2}), reversed([1, 2, 3])):
    next(it)
    twin = copy.copy(it)
    print(list(it), list(twin), end=" ")
print()
# case: copies of combining iterators share what they combine
it = enumerate("abc")
next(it)
print(next(copy.copy(it)), next(it))
it = map(ord, "abc")
print(next(copy.copy(it)), next(it))
# case: iterators by __getitem__ and by a call
class Squares:
    def __getitem__(self, i):
        if i > 4:
            raise IndexError
        return i * i

    def __len__(self):
        return 5


it = iter(Squares())
print(next(it), it.__length_hint__(), it.__reduce__()[2])
it.__setstate__(3)
print(list(it), it.__length_hint__(), it.__reduce__()[1])
print(iter(int, 1).__reduce__()[1], iter(int, 0).__reduce__()[0] is iter)
# case: length hints
print([operator.length_hint(x, 9) for x in (iter([1, 2]), reversed("ab"), iter(()), iter({1: 1}), enumerate("a"), zip("a"), 5)])
