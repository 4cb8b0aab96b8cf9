from collections import Counter
c = Counter('abracadabra')
print(c, c['a'], c['zz'], c.most_common(2), sorted(c.elements())[:4], c.total(), len(c))
c.update('aaa'); c.subtract('bb'); print(c, +c, -c)
d = Counter(a=1, b=5)
print(c + d, c - d, c & d, c | d, c == d, Counter(a=1) <= Counter(a=2), d.copy() == d)
del c['nope']; c['x'] = 0; print(c, list(c), Counter() , Counter({'a': 2}), Counter([1, 1, 2]).most_common())
c += Counter(z=3); print(c)
print(isinstance(c, dict), Counter(a=3) - Counter(a=5), repr(Counter(a=1, b=2)))
