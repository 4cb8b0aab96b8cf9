from collections import ChainMap, UserDict, UserList, UserString
c = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(c, c['a'], c['b'], len(c), sorted(c), c.get('z', 0), dict(c), c.parents, c.new_child({'a': 0})['a'], 'b' in c)
c['z'] = 9; print(c.maps[0]); del c['a']; print(c['a'])
for f in (lambda: c['nope'], lambda: c.pop('nope')):
    try: f()
    except KeyError as e: print(e)
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
d = D(a=1); d.update(b=2); print(d, d['A'], len(d), list(d.items()), 'A' in d)
l = UserList([3, 1]); l.append(2); l.sort(); print(l, l[0], l + [9], l == [1, 2, 3], l[1:])
s = UserString('abc'); print(s.upper(), s + 'd', s[0], len(s), s == 'abc', 'b' in s, repr(s))
