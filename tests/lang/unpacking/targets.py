a, b = 1, 2
a, b = b, a
print(a, b)
(a, b), [c, d] = [3, 4], 'xy'
print(a, b, c, d)
first, *middle, last = range(6)
print(first, middle, last)
*init, tail = 'abc'
head, *rest = [1]
print(init, tail, head, rest)
a = b = c = []
a.append(1)
print(b, c is a)
x, (y, *z), w = 1, (2, 3, 4), 5
print(x, y, z, w)
i, arr = 0, [10, 20, 30]
i, arr[i] = 2, 'changed'
print(i, arr)
d = {}
d['a'], d['b'] = d['c'] = 1, 2
print(d)
class O: pass
o = O()
o.x, o.y = 'xy'
print(o.x, o.y)
[p, q] = {'k1': 1, 'k2': 2}
print(p, q)
for k, (m, n) in [('a', (1, 2)), ('b', (3, 4))]:
    print(k, m, n)
for s, *t in ['abc', 'd']:
    print(s, t)
() = []
[] = ()
a, = [5]
(a), = 6,
print(a)
print(*[1, 2], *'ab', sep='-')
print([*range(3), *'x', *{}], (*[1], 2), {*[1, 1]}, {**{'a': 1}, 'b': 2, **{'a': 3}}, *(), [*()])
t = 1, *[2, 3]
print(t)
