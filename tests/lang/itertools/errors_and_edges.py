import itertools


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Source:
    """1, an error, 3, 4, 5."""

    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            raise ValueError("two")
        if self.n > 5:
            raise StopIteration
        return self.n


def picky(x):
    if x == 2:
        raise KeyError(x)
    return x


def steps(it, n=6):
    out = []
    for _ in range(n):
        try:
            out.append(next(it))
        except StopIteration:
            out.append("end")
        except Exception as e:
            out.append(type(e).__name__)
    print(out)


# case: accumulate, starmap and filterfalse go on after an error of their function
steps(itertools.accumulate([1, 2, 3], lambda a, b: a + picky(b)))
steps(itertools.starmap(picky, [(1,), (2,), (3,)]))
steps(itertools.filterfalse(lambda x: picky(x) - 3, [1, 2, 3, 0, 4]))
# case: takewhile and dropwhile as well
steps(itertools.takewhile(picky, [1, 2, 3, 0, 4]))
steps(itertools.dropwhile(lambda x: picky(x) < 3, [1, 2, 3, 0, 4]))
# case: chain, compress and cycle go on after an error of their source
steps(itertools.chain(Source(), "xy"))
steps(itertools.compress(Source(), [1, 1, 1, 1, 1]))
steps(itertools.cycle(Source()), 9)
# case: pairwise, batched, zip_longest and islice end with it
steps(itertools.pairwise(Source()))
steps(itertools.batched(Source(), 2))
steps(itertools.zip_longest(Source(), "abcdefg"))
steps(itertools.islice(Source(), 1, 6))
# case: StopIteration of a function ends the loop, and is no RuntimeError
steps(itertools.takewhile(lambda x: next(iter(())), [1, 2]), 2)
steps(itertools.starmap(lambda x: next(iter(())), [(1,), (2,)]), 3)
# case: a source of chain that is none
steps(itertools.chain.from_iterable([[1], 5, [2]]), 4)
# case: batched counts
print(list(itertools.batched("abcde", 2)), list(itertools.batched("", 3)))
show(lambda: list(itertools.batched("abcde", 2, strict=True)))
for n in (0, -1, "a", 1.5, 2**70):
    show(lambda: itertools.batched("a", n))
# case: islice takes ints and None
class Two:
    def __index__(self):
        return 2


print(list(itertools.islice("abcdef", Two())), list(itertools.islice("abcdef", 1, None, Two())))
for bounds in ((-1,), ("a",), (0, -1), (0, 1, 0), (2**70,), (1, "x")):
    show(lambda: itertools.islice("a", *bounds))
# case: islice takes no more than it must
it = iter(range(10))
print(list(itertools.islice(it, 2, 2)), next(it), list(itertools.islice(it, 0, 3, 5)), next(it))
# case: groupby
print([(k, "".join(g)) for k, g in itertools.groupby("aabbca")])
groups = [g for _, g in itertools.groupby("aabb")]
print([list(g) for g in groups])
# case: tee
a, b = itertools.tee([1, 2, 3])
next(a)
print(list(a), list(b), itertools.tee([1], 0))
show(lambda: itertools.tee([1], -1))
# case: the reprs of count and repeat
print(itertools.count(5), itertools.count(5, 2), itertools.count(1.5, 0.5), itertools.repeat("x"), itertools.repeat("x", 2))
show(lambda: itertools.count("a"))
show(lambda: list(itertools.repeat(1, -5)))
# case: a subclass of count
class Odd(itertools.count):
    def first(self, n):
        return list(itertools.islice(self, n))


print(Odd(1, 2).first(3), type(Odd()).__name__)
# case: products, permutations and combinations at the edges
print(list(itertools.product()), list(itertools.product("ab", [])), list(itertools.product("a", repeat=0)), len(list(itertools.product("ab", repeat=3))))
print(list(itertools.permutations([])), list(itertools.permutations("ab", 3)), list(itertools.permutations("abc", 0)))
print(list(itertools.combinations("ab", 3)), list(itertools.combinations_with_replacement("ab", 2)))
show(lambda: itertools.combinations("ab", -1))
show(lambda: itertools.product("ab", repeat=-1))
# case: accumulate with a start
print(list(itertools.accumulate([], initial=5)), list(itertools.accumulate([1, 2], initial=5)), list(itertools.accumulate("abc")), list(itertools.accumulate([3, 1, 2], max)))
# case: zip_longest
print(list(itertools.zip_longest("ab", "c", fillvalue="-")), list(itertools.zip_longest()))
# case: what is no iterable is told at once
for maker in (itertools.accumulate, itertools.pairwise, itertools.cycle, itertools.groupby, itertools.zip_longest):
    show(lambda: maker(5))
