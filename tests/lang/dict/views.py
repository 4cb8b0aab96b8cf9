d = {'a': 1, 'b': 2, 'c': 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), 'a' in k, 2 in v, ('a', 1) in i, ('a', 2) in i, 'a' in i)
d['d'] = 4
print(k, list(v), len(i))
print(sorted(k & {'a', 'z'}), sorted(k | {'z'}), sorted(k - {'a'}), sorted(k ^ {'a', 'z'}), k == {'a', 'b', 'c', 'd'}, k <= {'a', 'b', 'c', 'd', 'e'}, k.isdisjoint(['q']))
print(sorted(i & {('a', 1)}), k == d.keys(), v == v, v == d.values(), sorted({'x', 'a'} - k), k.mapping['a'])
print(type(k), type(v), type(i), type(iter(k)), type(iter(v)), type(iter(i)))
print([x for x in i], dict(i), max(k), sum(v), list(reversed(k)))
print({}.keys(), {}.values(), {}.items(), isinstance(k & [], set))
try:
    d.keys().mapping['new'] = 1
except TypeError as e:
    print(e)
