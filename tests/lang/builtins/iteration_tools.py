print(list(enumerate('ab')), list(enumerate('ab', 5)), list(zip('abc', range(2))), list(zip()), list(zip('ab')), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(reversed([1, 2])), list(reversed(range(3))), list(reversed('ab')), sum([1, 2], 10), sum([[1], [2]], []), sum([0.1] * 10), any([]), all([]), any([0, 1]), all([1, 0]), max([1, 3, 2]), min('b', 'a'), max([], default='d'), max('aa', 'b', key=len), min([3, 1], key=lambda x: -x))
print(sorted([2, 1]), list(iter(lambda it=iter([1, 2, 0]): next(it), 0)), next(iter([]), 'default'), len(list(map(None, []))), list(zip([1, 2], [3, 4], strict=True)))
for f in (lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [1], [], strict=True)), lambda: max([]), lambda: max(1, 2, default=3), lambda: next(iter([])), lambda: min(), lambda: sum([[]]), lambda: reversed({1}), lambda: enumerate([], 'a'), lambda: max([1, 'a'])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
z = zip([1, 2], 'ab')
print(next(z), list(z), list(z), type(z), iter(z) is z)
m = map(str, [1, 2])
print(next(m), list(m), type(m), type(filter(None, [])), type(enumerate([])), type(reversed([])), type(iter([])), type(iter('')), type(iter({})), type(iter(range(1))), type(iter(())), type(iter(set())), type(iter(b'')))
print(dict(enumerate('ab')), [*map(max, [1, 5], [3, 2])], list(map(int, '123')), sum(map(len, ['a', 'bb'])), list(zip(*[(1, 'a'), (2, 'b')])), list(map(lambda *a: a, 'ab', 'cd', 'ef')))
def gen():
    yield 3; yield 1
print(sorted(gen()), max(gen()), tuple(gen()), set(gen()) == {1, 3}, ''.join(map(str, gen())), sum(gen()), list(enumerate(gen())))
