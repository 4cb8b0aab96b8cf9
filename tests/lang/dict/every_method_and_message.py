def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


d = {Key(i): i for i in range(8)}
print(d, d[Key(5)], d.get(Key(9)), Key(3) in d, Key(30) in d)
del d[Key(4)]
print(d.pop(Key(1)), d.pop(Key(1), 'none'), len(d), list(d))
attempt(d.pop, Key(1))
attempt(lambda: d[Key(1)])
print(d.setdefault(Key(1), 'one'), d.setdefault(Key(1), 'two'), d == dict(d), d.popitem())
print(dict(), dict(a=1), dict([('a', 1), ('b', 2)]), dict({'a': 1}, b=2), dict(zip('ab', [1, 2])), dict(['ab', 'cd']))
print(dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), dict.fromkeys(iter(range(3)), []))
d = {'a': 1}
d.update(b=2)
d.update({'c': 3}, d=4)
d.update([('e', 5), ['f', 6]])
d.update((k, k * 2) for k in 'gh')
print(d)


class Mapping:
    def keys(self):
        return ['x', 'y']

    def __getitem__(self, key):
        return key.upper()


d.update(Mapping())
print(d, dict(Mapping()), {**Mapping(), 'z': 1})
attempt(d.update, 5)
attempt(d.update, [5])
attempt(d.update, ['abc'])
attempt(d.update, [(1,)])
attempt(d.update, {}, {})
attempt(dict, 1, 2)
attempt(dict, [[[], 1]])
print({1: 1, 1.0: 2, True: 3}, {'a': 1} | {'a': 2, 'b': 3}, {'b': 0} | {'a': 1})
x = {'a': 1}
x |= [('b', 2)]
x |= {'a': 9}
print(x)
attempt(lambda: {} | [])
attempt(lambda: [] | {})
k, v, i = x.keys(), x.values(), x.items()
x['new'] = 5
print(k, v, i, len(k), 'new' in k, ('a', 9) in i, ('a', 8) in i, 9 in v, 'q' in i, ('q', 1) in i)
print(sorted(k & {'a', 'zz'}), sorted(k | {'zz'}), sorted(k - {'a'}), sorted(k ^ {'a', 'zz'}), k == {'a', 'b', 'new'}, k < {'a', 'b', 'new', 'd'}, k >= {'a'})
print(sorted(i & {('a', 9)}), i <= {('a', 9), ('b', 2), ('new', 5)}, k.isdisjoint(['q']), k.isdisjoint(iter('a')), sorted({'a'} | k), sorted(['a', 'q'] & k))
print(list(reversed(x)), list(reversed(k)), list(reversed(v)), list(reversed(i)), k.mapping['a'])
attempt(lambda: k.mapping.__setitem__('a', 1))
print(x.copy(), x.copy() is x, x == {'new': 5, 'b': 2, 'a': 9}, x != x, {} == {}, {1: 2} == {1: 3}, {1: [1, {2: 3}]} == {1.0: [1, {2.0: 3}]})
y = {}
y['self'] = y
print(y, [y], {1: y.keys()})
attempt(lambda: y == {'self': 1})
z = {1: 2, 3: 4}
z.clear()
print(z, bool(z))
attempt({}.popitem)


def change_while(f):
    d = dict.fromkeys(range(5))
    for key in d:
        f(d, key)


attempt(change_while, lambda d, k: d.__setitem__(k + 10, 1))
attempt(change_while, lambda d, k: d.pop(k))
change_while(lambda d, k: d.__setitem__(k, 1))


class Missing(dict):
    def __missing__(self, key):
        return f'missing {key}'


m = Missing(a=1)
print(m['a'], m['b'], m.get('b'), 'b' in m, m, type(m.copy()), type(m | {}))
attempt(lambda: {}[1])
attempt(lambda: {}['a'])
attempt(lambda: {}[[]])
attempt(lambda: {}.get([]))
attempt(lambda: {[]: 1})
attempt(lambda: {}.fromkeys(5))
attempt(lambda: {} < {})
attempt(hash, {})
big = {i: str(i) for i in range(5000)}
for i in range(0, 5000, 2):
    del big[i]
big.update({i: i for i in range(10)})
print(len(big), list(big)[:5], list(big)[-5:], sum(big))
it = iter(big)
print(next(it), next(it), it.__length_hint__(), len(list(it)))
print(list({'a': 1, 'b': 2}.items()), [*{'a': 1}], {**{'a': 1}, 'a': 2}, (lambda **k: k)(**{'z': 1}))
class D(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)
e = D(a=1)
e['b'] = 2
e.update(c=3)
print(e, e.setdefault('q', 7), e)
