# Tuples of ints, floats and strs are ordered column by column; anything else is asked for its order.
print(sorted([(3, "a"), (1, "b"), (1, "a"), (), (1,)]))
print(sorted([(0.0, 1), (-0.0, 0), (-1.5, 2), (2.5, -3)]))
print(sorted([("é", 1), ("e", 2), ("ea", 0), ("", 5)], reverse=True))
print(sorted([(1, "x", 2.5), (1, "x"), (1, "w", 9.0), (-5, "z")]))
same = [(1, "k"), (0, "k"), (1, "k"), (0, "k")]
order = sorted(range(4), key=lambda i: same[i])
print(order, sorted(range(4), key=lambda i: same[i], reverse=True))
print(sorted([(10**20, 1), (5, 2), (-(10**20), 3)]))
print(sorted([(True, 1), (0, 2), (False, 3)]))
print(sorted([(1, 2.5), (1, 2), (0, 9)]))
long = [("longer than eight %d" % (i * 7 % 10), i) for i in range(10)]
print(sorted(long)[:3], max(long), min(long))
for bad in [[(1, "a"), (1, 2)], [(1, None), (1, None), (0, 1)], [(None,), (1,)]]:
    try:
        print(sorted(bad))
    except TypeError as e:
        print("TypeError:", e)


class Odd(tuple):
    def __lt__(self, other):
        return len(self) > len(other)


print(sorted([Odd((1, 2)), Odd((3,)), Odd((1, 2, 3))]))
nan = float("nan")
print(sorted([(2, nan), (1, nan), (2, 0.5)])[0][0])
