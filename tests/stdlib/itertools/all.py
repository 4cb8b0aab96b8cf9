from itertools import *
print(list(chain([1], 'ab')), list(chain.from_iterable([[1], [2]])), list(islice(count(3, 2), 4)), list(islice('abcdef', 1, 5, 2)), list(islice(cycle('ab'), 5)), list(repeat('x', 3)))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(batched('abcde', 2)), list(compress('abc', [1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(takewhile(lambda x: x < 3, [1, 3, 1])), list(filterfalse(lambda x: x % 2, range(5))))
print([(k, list(g)) for k, g in groupby('aabbba')], [k for k, g in groupby([1, 1, 2])], [(k, list(g)) for k, g in groupby(['a', 'bb', 'cc'], key=len)])
print(list(pairwise('abcd')), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest('ab', 'c', fillvalue='-')), list(product('ab', [1, 2])), list(product([0, 1], repeat=2)))
print(list(permutations('abc', 2)), list(permutations([1, 2, 3])), list(combinations('abcd', 2)), list(combinations_with_replacement('ab', 2)), list(combinations([1], 2)), list(product()), list(permutations([])))
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a))
print(count(5), repeat(1, 2), list(zip(count(), 'ab')), list(islice([], 3)), list(islice(range(10), None)), list(islice(range(10), 7, None)))
it = iter(range(5)); print(list(islice(it, 2)), list(it))
g = groupby('aab'); k1, g1 = next(g); k2, g2 = next(g); print(list(g1), list(g2))
for f in (lambda: islice([], -1), lambda: list(batched('ab', 0)), lambda: list(batched('abc', 2, strict=True)), lambda: combinations('ab', -1)):
    try: f()
    except ValueError as e: print(e)
