def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a & b, a | b, a - b, a ^ b, b - a, a & a, a - a, a ^ a, a | a)
print(a.union(b, [9], (x for x in [12])), a.intersection([1, 3], {3}), a.difference([1], iter([2])), a.symmetric_difference([1, 1, 7]))
print(a < {1, 2, 3, 4, 5}, a <= a, a < a, a > {1}, a >= {1, 9}, a == {4, 3, 2, 1}, a != b, a.issubset(range(10)), a.issuperset([1, 2]), a.isdisjoint([7]), a.isdisjoint(x for x in [1]))
c = set()
c.add(1)
c.add(1.0)
c.add(True)
c.add('x')
c.discard('y')
c.remove('x')
print(c, len(c), 1 in c, 'q' in c)
attempt(c.remove, 'y')
attempt(c.remove, [1])
attempt(c.add, [])
attempt(set().pop)
attempt(lambda: [] in c)
attempt(lambda: c | [1])
attempt(lambda: c < [1])
attempt(set, 5)
attempt(set, [[]])
attempt(hash, c)
d = {1, 2, 3}
d.update([4], {5: 6}, 'a')
d.intersection_update([1, 2, 4, 5], range(5))
print(d)
d.difference_update([1])
d.symmetric_difference_update([2, 7])
print(d)
d |= {10}
d &= {10, 4}
d -= {4}
d ^= {1, 10}
print(d, d.copy(), d.copy() is d)
d.clear()
print(d, repr(frozenset()), frozenset('a'), {frozenset([1]): 2}[frozenset([1])])
f = frozenset([1, 2])
print(f | {3}, {3} | f, type(f | {3}), type({3} | f), f.copy() is f, frozenset(f) is f, f == {1, 2}, {1, 2} == f, hash(f) == hash(frozenset([2, 1])))
print({1} in {frozenset([1])}, {f}, f.union([5]))
attempt(lambda: f.add)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


x = {Key(i) for i in range(6)}
print(len(x), Key(3) in x, Key(30) in x, len(x & {Key(1), Key(50)}), len(x - {Key(1)}), len(x | {Key(1), Key(70)}), len(x ^ {Key(1), Key(70)}), x == {Key(i) for i in range(6)})
x.discard(Key(1))
print(len(x), x >= {Key(2)}, {Key(2)} < x)
s = {5, 3, 8, 1, 100, 33, -1, 64, 7}
print(s, sorted(s), list(s) == [*s])
s = set(range(20))
print(s.pop(), s.pop(), s.pop(), s)
for i in range(0, 20, 3):
    s.discard(i)
s.add(1000)
s.add(17 * 32)
print(s)
print({x * x % 50 for x in range(30)}, set('a'), {1.5, 2, 3.0}, {0, False}, {None})
print({(1, 2), (0, 1)} == {(0, 1), (1, 2)}, set([1, 2, 3]) - set([2]), {10, 20, 30, 40, 50, 60} & {60, 10, 33}, {8, 16, 24} | {0, 32})


class S(set):
    pass


t = S([1, 2])
print(t, type(t | {3}), type(t.copy()), type(t & {1}), t == {1, 2})
t |= {9}
print(type(t), t)


def grow(s):
    for e in s:
        s.add(e + 100)


attempt(grow, {1, 2})
y = set()
y.add(frozenset([frozenset()]))
print(y)
