def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: seeds of every kind
import random
for seed in (0, -1, 2**100, True, 1.5, -1.5, "abc", "", b"abc", bytearray(b"x"), "é"):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(40))

# case: old seeds of text
for seed in ("hello", b"hello", ""):
    random.seed(seed, version=1)
    print(random.random())
show(lambda: random.seed([1]))
show(lambda: random.seed(1j))
show(lambda: random.seed({}))

# case: ints
random.seed(1)
show(lambda: [random.randint(1, 6) for _ in range(10)])
show(lambda: random.randint(-(10**30), 10**30))
show(lambda: random.randrange(0, 100, 7))
show(lambda: random.randrange(10, 0, -3))
show(lambda: random.randrange(0))
show(lambda: random.randrange(5, 5))
show(lambda: random.randrange(1, 10, 0))
show(lambda: random.randrange(1.5))
show(lambda: random.randint(3, 2))
show(lambda: random.randrange(10, None, 2))

# case: bits and bytes
random.seed(2)
show(lambda: random.getrandbits(0))
show(lambda: random.getrandbits(33))
show(lambda: random.getrandbits(200))
show(lambda: random.getrandbits(-1))
show(lambda: random.getrandbits(1.5))
show(lambda: random.getrandbits(2**40))
show(lambda: random.randbytes(7))
show(lambda: random.randbytes(-1))

# case: sequences
random.seed(3)
items = list(range(12))
random.shuffle(items)
print(items)
show(lambda: random.choice("abcdef"))
show(lambda: random.choices("abc", [5, 1, 1], k=6))
show(lambda: random.choices("abc", cum_weights=[1, 2, 9], k=6))
show(lambda: random.sample(range(10**9), 4))
show(lambda: random.sample("abcdef", 6))
show(lambda: random.sample([1, 2, 3], counts=[2, 3, 1], k=4))

# case: sequences that are none
show(lambda: random.choice([]))
show(lambda: random.choices("abc", [0, 0, 0]))
show(lambda: random.choices("abc", [1, 2]))
show(lambda: random.choices("abc", 5))
show(lambda: random.choices("abc", [1, 2, float("inf")]))
show(lambda: random.choices("abc", weights=[1] * 3, cum_weights=[1] * 3))
show(lambda: random.sample([1, 2], 3))
show(lambda: random.sample({1, 2}, 1))
show(lambda: random.sample([1], counts=[0], k=0))
show(lambda: random.sample([1], counts=[1.5], k=1))
show(lambda: random.shuffle((1, 2)))

# case: distributions, rounded
random.seed(4)
for f in (lambda: random.gauss(1, 2), lambda: random.normalvariate(), lambda: random.expovariate(2), lambda: random.betavariate(2, 3), lambda: random.gammavariate(0.5, 2), lambda: random.gammavariate(3, 2), lambda: random.triangular(1, 5, 2), lambda: random.uniform(5, 1), lambda: random.lognormvariate(0, 1), lambda: random.vonmisesvariate(1, 4), lambda: random.paretovariate(3), lambda: random.weibullvariate(1, 1.5)):
    print(*[round(f(), 9) for _ in range(4)])

# case: binomial
random.seed(5)
print([random.binomialvariate(10, 0.3) for _ in range(8)], [random.binomialvariate(1000, 0.4) for _ in range(8)], [random.binomialvariate(500, 0.9) for _ in range(4)])
show(lambda: random.binomialvariate())
show(lambda: random.binomialvariate(0, 0.5))
show(lambda: random.binomialvariate(7, 1))
show(lambda: random.binomialvariate(7, 0.0))
show(lambda: random.binomialvariate(-1, 0.5))
show(lambda: random.binomialvariate(5, 1.5))

# case: states
r = random.Random(6)
r.gauss(0, 1)
state = r.getstate()
first = [r.gauss(0, 1), r.random()]
r.setstate(state)
print(first == [r.gauss(0, 1), r.random()], state[0], len(state[1]))
show(lambda: r.setstate((1, 2, 3)))
show(lambda: r.setstate((3, (1, 2), None)))
show(lambda: r.setstate((3, ("a",) * 625, None)))
import copy
other = copy.deepcopy(r)
print(other.random() == r.random(), other is not r)

# case: subclasses with a source of their own
class Fixed(random.Random):
    def random(self):
        return 0.25

class Bits(random.Random):
    def getrandbits(self, k):
        return 3

f, b = Fixed(), Bits()
print(f.random(), f.randrange(10), f.choice("abcd"), f.uniform(0, 8), b.randrange(10), b.choice("abcdef"))
