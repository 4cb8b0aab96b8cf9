def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Same:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Same) and self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f'S{self.n}'


a = [Same(1), Same(2), Same(3), Same(2)]
print(a.index(Same(2)), a.index(Same(2), 2), a.count(Same(2)), Same(3) in a, Same(4) in a)
attempt(a.index, Same(9))
a.remove(Same(2))
print(a, sorted(a), sorted(a, reverse=True), a == [Same(1), Same(3), Same(2)], a < [Same(1), Same(4)])
a = list(range(10))
print(a[Index(2)], a[Index(1):Index(8):Index(3)], a[-3:], a[::-2], a[20:], a[5:2], a[2:5])
a[2:4] = 'xyz'
print(a)
a[::3] = iter([1, 2, 3, 4])
print(a)
attempt(lambda: a.__setitem__(slice(None, None, 2), [1]))
attempt(lambda: a.__setitem__(slice(0, 1), 5))
attempt(lambda: a.__setitem__(slice(0, 4, 2), 5))
attempt(lambda: a.__setitem__(99, 5))
attempt(lambda: a.__delitem__(99))
attempt(lambda: a['x'])
attempt(lambda: a[1.5])
attempt(lambda: a[::0])
attempt(lambda: a[2 ** 70])
attempt(lambda: a['a':])
del a[::2]
print(a)
del a[1:3]
print(a)
del a[-1]
print(a, len(a))
a = [3, 1, 2]
a += (4, 5)
a += 'ab'
a *= 2
print(a)
a *= 0
print(a)
a = [1, 2]
a.extend(a)
a.extend(x * x for x in range(3))
print(a, a * Index(2), 2 * a, a + [9])
a.insert(0, 'first')
a.insert(-1, 'last but one')
a.insert(100, 'end')
a.insert(Index(1), 'second')
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a.pop(Index(0)), a)
attempt([].pop)
attempt(a.pop, 50)
a.reverse()
print(a, a.copy(), a.copy() is a)
a.clear()
print(a, not a, list('abc'), list(), list(b'ab'), list({1: 2}), list({1: 2}.items()))
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [1], [2] > [1, 5], [1] >= [1], [1.0] == [1], [1, 'a'] == [1, 'b'], [1] != [1])
attempt(lambda: [1] < ['a'])
attempt(lambda: [1] < 5)
nan = float('nan')
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan))
a = [1]
a.append(a)
print(a, repr(a))
b = [[], {}, (a,), set()]
print(b)
print([x for x in reversed([1, 2, 3])], list(reversed([])))
words = ['banana', 'apple', 'Cherry', 'date', 'apple']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (-len(w), w)))
words.sort(key=lambda w: w[-1])
print(words)
print(sorted([3, -1, 2.5, True, 10 ** 20, -2 ** 70]), sorted([(2, 'b'), (1, 'z'), (2, 'a')]), sorted([[2], [1, 5], [1]]))
print(sorted([0.0, -0.0, 1, -1.5, float('inf'), float('-inf')]))
attempt(sorted, [1, 'a', 2])
attempt(sorted, [None, 1])


def breaking(x):
    if x == 3:
        raise ValueError('three')
    return x


a = [5, 3, 1]
attempt(lambda: a.sort(key=breaking))
print(a)


class Modifier:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        a.append(1)
        return self.n < other.n

    def __repr__(self):
        return 'M'


a = [Modifier(3), Modifier(2), Modifier(1)]
attempt(lambda: a.sort())
print(a)
big = [(i * 7919) % 1009 for i in range(3000)]
print(sorted(big) == sorted(big, key=lambda x: x), sorted(big, reverse=True) == sorted(big, key=lambda x: -x))
pairs = [(i % 5, i) for i in range(50)]
print([p[1] for p in sorted(pairs, key=lambda p: p[0])])
print([p[1] for p in sorted(pairs, key=lambda p: p[0], reverse=True)])


class L(list):
    pass


x = L([1, 2, 3])
print(type(x[:]), type(x + [1]), type(x * 2), type(x.copy()), x, x == [1, 2, 3], len(x))
x.name = 'n'
print(x.name, x.__class__, isinstance(x, list))
print(list.__doc__ is not None, [1, 2].__contains__(1), [].__len__(), [5].__iter__().__next__())
attempt(lambda: list(1))
attempt(lambda: [].extend(1))
attempt(lambda: [1] + (1,))
attempt(lambda: [1] * 'a')
attempt(lambda: [].index(1))
attempt(lambda: [].remove(1))
attempt(lambda: hash([]))
