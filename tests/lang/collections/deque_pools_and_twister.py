import collections as _collections, _random, itertools as _itertools
def t(s, f, *a, **k):
    try:
        r = f(*a, **k)
        print(s, '->', repr(r)[:300])
    except BaseException as e:
        print(s, '!!', type(e).__name__, str(e)[:250])
deque = _collections.deque
d = deque([1, 2, 3]); print(d, len(d), list(d), bool(deque()), d == deque([1, 2, 3]), d != deque([1]), d < deque([1, 2, 4]))
d.append(4); d.appendleft(0); print(d, d.pop(), d.popleft(), d)
for i in range(100): d.append(i)
for i in range(50): d.appendleft(-i)
for i in range(60): d.popleft(), d.pop()
print(d, len(d)); d.rotate(5); print(d); d.rotate(-3); print(d); d.rotate(1000); print(d); d.reverse(); print(d)
d = deque(range(5), 3); print(d, d.maxlen); d.append(9); print(d); d.appendleft(8); print(d); d.extend([1, 2]); print(d); d.extendleft('ab'); print(d)
t('ins', d.insert, 0, 5); d = deque('abc'); d.insert(1, 'x'); d.insert(-1, 'y'); d.insert(100, 'z'); print(d)
t('idx', d.index, 'y'); t('idx', d.index, 'q'); t('cnt', d.count, 'a'); t('rem', d.remove, 'x'); t('rem', d.remove, 'q'); print(d)
t('get', lambda: d[0]); t('get', lambda: d[-1]); t('get', lambda: d[99]); t('get', lambda: d['a']); t('get', lambda: d[0:1])
d[1] = 'Q'; del d[0]; print(d, 'Q' in d, 'zz' in d); del d[-1]; print(d)
t('set', d.__setitem__, 50, 1)
t('pop', deque().pop); t('popleft', deque().popleft); t('maxlen', deque, [], -1); t('maxlen', deque, [], 'a'); t('noiter', deque, 5)
print(list(reversed(deque('abc'))), deque('ab') + deque('cd'), deque('ab') * 3, 2 * deque('ab')); t('add', lambda: deque() + [])
e = deque('ab', 3); e += 'cd'; print(e); e *= 2; print(e)
def mut():
    q = deque([1, 2, 3])
    for x in q: q.append(1)
t('mut', mut)
a = deque([1]); a.append(a); print(a)
print(deque('abc').copy(), deque('abc', 2).copy().maxlen); print(deque([1, 2], maxlen=5)); t('kw', deque, iterable=[1], maxlen=2)
class D(deque):
    def __init__(self, x, n=None): super().__init__(x, n); self.y = 1
s = D('abc'); print(s, s.y, s.copy(), type(s.copy()).__name__, isinstance(s, deque))
s.append(5); print(s, s + deque([1])); print(sum(deque([1, 2, 3])), max(deque([3, 9, 2])), sorted(deque([3, 1, 2])), [*deque('xy')], tuple(deque('xy')), set(deque('x')))
g = iter(deque([1, 2])); print(next(g), next(g), next(g, 'end')); print(list(zip(deque([1, 2]), deque('ab'))), list(enumerate(deque('ab'))), list(map(str, deque([1, 2]))))
x, y = deque([1, 2]); print(x, y); d = deque(); d.extend(d); d.extend(i for i in range(3)); d.extend(d); print(d, deque.__name__, deque.__module__, type(d))
big = deque(maxlen=1000)
for i in range(5000): big.append(i)
print(sum(big), big[0], big[-1], big[500])
from_it = _itertools
for args in [([], ), ('ab',), ('ab', 'xyz'), ('ab', [1, 2], (5, 6)), ((), 'a')]:
    print(list(_itertools.product(*args)))
print(list(_itertools.product('ab', repeat=2)), list(_itertools.product(repeat=0)), list(_itertools.product([1, 2], [3], repeat=2)))
t('p', _itertools.product, 5); t('p', _itertools.product, repeat=-1)
for r in [None, 0, 1, 2, 3, 4]:
    print(list(_itertools.permutations('abc', r))); 
    if r is not None: print(list(_itertools.combinations('abcd', r)), list(_itertools.combinations_with_replacement('abc', r)))
t('c', _itertools.combinations, 'ab', -1); t('c', _itertools.combinations, 'ab', 'x'); t('c', _itertools.permutations, 'ab', -1); t('c', _itertools.permutations, 'ab', 1.5); t('c', _itertools.combinations, 5, 2)
c = _itertools.count(); print(next(c), next(c), c, _itertools.count(5, 2), _itertools.count(1.5, 0.5)); c = _itertools.count(10**20, -10**19); print([next(c) for _ in range(3)]); t('cnt', _itertools.count, 'a')
print([x for x, _ in zip(_itertools.count(3), 'abc')]); r = _itertools.repeat(5, 2); print(r, list(r), r, _itertools.repeat('a'), list(_itertools.repeat(1, -5)), list(zip('ab', _itertools.repeat(0))))
print(sum(1 for _ in _itertools.permutations(range(7))), sum(1 for _ in _itertools.product(range(10), repeat=4)))
p = _itertools.permutations([1, 2]); print(iter(p) is p, next(p), list(p), list(p))
r = _random.Random(42); print(r.random(), r.getrandbits(5), r.getrandbits(64), r.getrandbits(100), r.getrandbits(0)); st = r.getstate(); x = r.random(); r.setstate(st); print(x == r.random(), len(st))
for s in [0, 1, -1, 2**32, 10**50, 3.5, 'abc' and 12345]: 
    r.seed(s); print(s, r.random(), r.getrandbits(32))
t('bits', r.getrandbits, -1); t('bits', r.getrandbits, 'a')
