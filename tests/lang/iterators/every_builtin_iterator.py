def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i == self.n:
            raise StopIteration
        self.i += 1
        return self.i


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i > 2:
            raise IndexError(i)
        return i * 10


def gen(n):
    for i in range(n):
        yield i


print(list(enumerate('ab')), list(enumerate(gen(2), 5)), list(enumerate(Count(2), start=10 ** 20)))
print(list(zip([1, 2, 3], 'ab')), list(zip(gen(3), Count(2), 'xyz')), list(zip()), list(zip([1, 2], [3, 4], strict=True)))
attempt(lambda: list(zip([1, 2], [3], strict=True)))
attempt(lambda: list(zip([1], [3, 4], strict=True)))
attempt(lambda: list(zip(gen(1), gen(2), gen(1), strict=True)))
attempt(lambda: list(zip(gen(2), gen(2), gen(1), strict=True)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], gen(5))), list(map(int, '1 2 3'.split())), list(map(len, ['a', 'bb'])))
print(list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(lambda x: x % 2, gen(6))), list(filter(bool, Count(3))), list(filter(str.isdigit, 'a1b2')))
print(list(reversed([1, 2])), list(reversed((1, 2))), list(reversed('ab')), list(reversed(range(3))), list(reversed(Sequence())), list(reversed({1: 2, 3: 4})))
print(list(Sequence()), 20 in Sequence(), 25 in Sequence(), [*Sequence()], tuple(Sequence()), max(Sequence()))
numbers = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(numbers), 0)), list(numbers))
it = iter([1, 2, 3])
print(next(it), next(it, 'd'), next(it), next(it, 'd'), next(it, None))
attempt(next, it)
attempt(next, [])
attempt(next, 5, None)
attempt(iter, 5)
attempt(iter, 5, 6)
attempt(enumerate, 5)
attempt(zip, [1], 5)
attempt(map, len)
attempt(map, len, 5)
attempt(lambda: list(map(5, [1])))
attempt(filter, None, 5)
attempt(reversed, 5)
attempt(reversed, {1, 2})
a = [1, 2, 3]
it = iter(a)
next(it)
a.append(4)
print(list(it), it.__length_hint__())
a.append(5)
print(list(it))
it = iter('héllo')
print(next(it), next(it), list(it))
print([*iter(b'ab')], [*bytearray(b'cd')], list(range(5, 0, -2)), list(range(2 ** 70, 2 ** 70 + 2)))
it = iter(range(10))
next(it)
print(it.__length_hint__(), sum(it))
z = zip(iter([1, 2, 3]), iter([4]))
print(list(z), list(z))
m = map(lambda x: x * 2, Count(3))
print(next(m), list(m), list(m))


def raising():
    yield 1
    raise KeyError('inside')


attempt(lambda: list(map(lambda x: x, raising())))
attempt(lambda: list(enumerate(raising())))
attempt(lambda: list(zip(raising(), gen(5))))
attempt(lambda: sum(raising()))
attempt(lambda: sorted(raising()))
attempt(lambda: {*raising()})
attempt(lambda: dict(raising()))
attempt(lambda: ''.join(raising()))
attempt(lambda: list(map(lambda x: 1 // x, [1, 0])))


class BadIter:
    def __iter__(self):
        return 5


attempt(lambda: list(BadIter()))
attempt(lambda: iter(BadIter()))


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


attempt(lambda: list(NoIter()))


class Pairs(enumerate):
    pass


print(list(Pairs('ab')), type(Pairs('ab')).__name__)
print(type(iter([])).__name__, type(iter(())).__name__, type(iter('')).__name__, type(iter('é')).__name__, type(iter({})).__name__, type(iter({1})).__name__,
      type(iter(range(1))).__name__, type(iter(b'')).__name__, type(reversed([])).__name__, type(iter({}.items())).__name__, type(iter(int, 1)).__name__)
for i, (a, b) in enumerate(zip('ab', [1, 2])):
    print(i, a, b)
print(all([]), any([]), all([1, 0]), any([0, 1]), all(gen(3)), any(gen(3)), all(x for x in [1, 2]), any(Count(1)))
print(sum([1, 2, 3]), sum([0.1] * 10), sum([1, 2.5, 3]), sum([[1], [2]], []), sum(gen(5)), sum(x / 2 for x in range(4)), sum([10 ** 30, 1, 0.5]), sum([True, True]), sum((), 7), sum([0.1, 0.2, 0.3]), sum(x for x in [0.1, 0.2, 0.3]))
attempt(sum, ['a'])
attempt(sum, ['a'], '')
attempt(sum, 5)
print(min(3, 1, 2), max([3, 1, 2]), min('abc'), max(gen(4)), min([], default=0), max([1, -5], key=abs), min(Count(3), key=lambda x: -x), max('a', 'B', key=str.lower), min([2.5, 1]), max((1, 'a'), (1, 'b')))
attempt(min, [])
attempt(max)
attempt(max, 1)
attempt(max, 1, 2, default=3)
attempt(min, [1, 'a'])
print(sorted(gen(3), reverse=True), sorted({3: 1, 1: 2}), sorted('hello'), sorted((3, 1), key=lambda x: -x))
