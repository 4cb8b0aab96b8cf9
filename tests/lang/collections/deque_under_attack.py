from collections import deque


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Act:
    def __init__(self, action, equal=False):
        self.action, self.equal = action, equal

    def __eq__(self, other):
        self.action()
        return self.equal

    def __repr__(self):
        return "Act"


def nasty(equal=False):
    d = deque([1, 2])
    d.append(Act(d.clear, equal))
    d.append(3)
    return d


# case: an equality that clears the deque under a search
show(lambda: 9 in nasty())
show(lambda: nasty().index(9))
show(lambda: nasty().count(9))
show(lambda: nasty().remove(9))
show(lambda: nasty(True).remove(9))
# case: an iterator sees any change of length or order
def changed(change, make=iter):
    d = deque([1, 2, 3])
    it = make(d)
    next(it)
    change(d)
    return next(it)


show(lambda: changed(lambda d: d.append(4)))
show(lambda: changed(lambda d: d.rotate(1)))
show(lambda: changed(deque.clear))
show(lambda: changed(deque.pop, reversed))
show(lambda: changed(lambda d: d.__setitem__(1, "x")))
# case: also after its end
d = deque([1])
it = iter(d)
list(it)
d.append(2)
show(lambda: next(it))
# case: extending by itself
for d in (deque([1, 2, 3]), deque([1, 2, 3], 4)):
    d.extend(d)
    print(d)
    d.extendleft(d)
    print(d)
    d += d
    print(d)
# case: repeating
d = deque([1, 2, 3], 4)
print(d * 2, 2 * d, d * 0, d * -1)
d *= 2
print(d)
show(lambda: d * "a")
# case: rotation by any amount
d = deque("abcde")
for n in (2, -2, 7, -10**9 - 1, 0):
    d.rotate(n)
    print("".join(d), end=" ")
deque().rotate(5)
print()
# case: insertion clips, and refuses when full
d = deque([1, 2, 3])
d.insert(-1, "a")
d.insert(100, "b")
d.insert(-100, "c")
print(d)
show(lambda: deque([1, 2], 2).insert(0, 9))
# case: items by index
d = deque([1, 2, 3])
d[-1] = 9
del d[0]
print(d, d[0])
show(lambda: d[5])
show(lambda: d.__setitem__(5, 1))
show(lambda: d.__delitem__(-3))
show(lambda: d[0:1])
show(lambda: d["a"])
# case: index with bounds
d = deque("abcab")
print(d.index("b"), d.index("b", 2), d.index("a", -2), d.index("c", 0, 3))
show(lambda: d.index("c", 3))
show(lambda: d.index("z"))
# case: the largest length
show(lambda: deque([1], -1))
show(lambda: deque([1], "a"))
show(lambda: deque([1, 2, 3], 0))
show(lambda: deque(range(5), maxlen=2))
d = deque("abc", 2)
d.appendleft("x")
print(d, d.maxlen)
# case: making it anew
d = deque("abc")
d.__init__("xy", 1)
print(d, d.maxlen)
# case: empty
show(deque().pop)
show(deque().popleft)
show(lambda: deque().remove(1))
# case: comparisons and sums
print(deque([1, 2]) == deque([1, 2], 5), deque([1]) < deque([1, 0]), deque([1, 2]) == [1, 2], deque([2]) >= deque([1, 5]))
show(lambda: deque([1]) + [2])
print(deque([1], 1) + deque([2]))
# case: a deque in itself
d = deque([1])
d.append(d)
print(d)
# case: copies keep the length
import copy
d = deque([[1], 2], 3)
print(d.copy(), copy.copy(d), copy.deepcopy(d), copy.copy(d)[0] is d[0], copy.deepcopy(d)[0] is d[0])
