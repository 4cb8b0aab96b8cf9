import random
random.seed(42); print(random.random(), random.randint(1, 100), random.choice('abc'), random.sample(range(100), 5), random.uniform(1, 2), random.getrandbits(70), random.randrange(0, 50, 5))
l = list(range(10)); random.shuffle(l); print(l, random.choices('ab', k=5), random.choices([1, 2], weights=[1, 9], k=5), random.gauss(0, 1), random.gauss(), random.normalvariate(), random.expovariate(2), random.triangular(), random.betavariate(1, 2), random.gammavariate(2, 3), random.randbytes(4))
r = random.Random(7); s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random(), random.Random(2**100).random(), random.Random(-5).random(), random.Random(0).random(), random.Random(3.5).random())
print(random.Random(1).sample(['a', 'b'], 3, counts=[2, 3]), random.Random(1).vonmisesvariate(0, 1), random.Random(1).paretovariate(2), random.Random(1).weibullvariate(1, 2), random.Random(1).sample(range(10**6), 3))
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.sample({1}, 1), lambda: random.randrange(0), lambda: random.choices([1], [0])):
    try: f()
    except (IndexError, ValueError, TypeError) as e: print(type(e).__name__, e)
random.seed('text'); print(random.random()); random.seed(b'x'); print(random.random())
