import itertools
import operator

SIZES = (2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 40, 2 ** 47, 2 ** 61, 2 ** 63 - 1)


def attempt(act):
    try:
        return act()
    except MemoryError:
        return 'MemoryError'
    except (OverflowError, ValueError) as error:
        return f'{type(error).__name__}: {error}'


# case: repeat counts down from any number
for n in SIZES:
    again = itertools.repeat('x', n)
    print(again, next(again), again, again.__length_hint__(), operator.length_hint(again))
    print(list(zip(again, 'ab')), list(map(pow, [2, 3], itertools.repeat(2, n))), again)
for n in (2 ** 63, 2 ** 64):
    print(attempt(lambda: itertools.repeat(1, n)), itertools.repeat(1, -5))

# case: a list of so many
for n in SIZES[5:]:
    print(attempt(lambda: list(itertools.repeat(1, n))), attempt(lambda: tuple(itertools.repeat(1, n))))

# case: choices of so many
for n in SIZES[5:]:
    print(attempt(lambda: itertools.combinations('abc', n)), attempt(lambda: itertools.permutations('abc', n)))
    print(attempt(lambda: list(itertools.combinations_with_replacement('', n))), attempt(lambda: list(itertools.product('', repeat=n))))

# case: bounds and steps
for n in SIZES:
    print(*(list(itertools.islice('abc', *bounds)) for bounds in ((n,), (1, n), (0, None, n), (1, n, n))), list(itertools.islice('abc', n, None)))

# case: counts
for n in SIZES:
    print(list(itertools.islice(itertools.count(n, n), 3)), list(enumerate('ab', n)), list(enumerate('ab', -n)))
