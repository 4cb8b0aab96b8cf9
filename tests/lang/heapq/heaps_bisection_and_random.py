import heapq, bisect, random
random.seed(7)
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'C{self.v}'
for make in (int, float, str, lambda x: (x % 5, str(x)), C, lambda x: [x]):
    items = [make(random.randrange(100)) for _ in range(40)]
    h = []
    for x in items: heapq.heappush(h, x)
    print(h)
    print([heapq.heappop(h) for _ in range(10)], h)
    print(heapq.heapreplace(h, make(3)), heapq.heappushpop(h, make(50)), heapq.heappushpop(h, make(0)), h)
    g = items[:]; heapq.heapify(g); print(g)
    s = sorted(items); print(bisect.bisect_left(s, make(50)), bisect.bisect_right(s, make(50)), bisect.bisect(s, make(0)), bisect.bisect_left(s, make(50), 5, 20))
    bisect.insort(s, make(33)); bisect.insort_left(s, make(33)); print(s)
    print(heapq.nsmallest(3, items), heapq.nlargest(3, items))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge([7, 3], [9, 1], reverse=True)), list(heapq.merge(['a', 'ccc'], ['bb'], key=len)))
print(heapq.nsmallest(2, 'hello', key=ord), heapq.nlargest(2, [(1, 'a'), (2, 'b')], key=lambda p: p[0]))
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
t(heapq.heappop, []); t(heapq.heapreplace, [], 1); t(heapq.heappushpop, [], 1); t(heapq.heappush, (), 1); t(heapq.heappush, [1], 'a'); t(heapq.heapify, [1, 'a'])
t(bisect.bisect, [1, 2], 1, -1); t(bisect.bisect, [1, 'a'], 2); t(bisect.bisect, [3, 2, 1], -2, key=lambda x: -x); t(bisect.insort, [1], 2, 0, 1); t(bisect.bisect_left, range(100), 50); t(bisect.bisect_left, 'abc', 'b')
print(random.random(), random.randint(1, 100), random.choice('abcdef'), random.sample(range(100), 5), random.gauss(0, 1), random.uniform(1, 2))
x = list(range(10)); random.shuffle(x); print(x, random.choices([1, 2, 3], weights=[1, 2, 3], k=5), random.getrandbits(70), random.randrange(0, 100, 7))
r = random.Random('seed'); print(r.random(), r.randbytes(5)); r = random.Random(5.5); print(r.random()); st = r.getstate(); a = r.random(); r.setstate(st); print(a == r.random())
print(random.triangular(1, 5, 2), random.betavariate(1, 2), random.expovariate(1.5), random.gammavariate(2, 3), random.lognormvariate(0, 1), random.normalvariate(), random.vonmisesvariate(1, 2), random.paretovariate(3), random.weibullvariate(1, 2))
