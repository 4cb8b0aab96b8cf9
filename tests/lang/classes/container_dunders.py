class Box:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print('get', k); return self.d[k]
    def __setitem__(self, k, v): print('set', k, v); self.d[k] = v
    def __delitem__(self, k): print('del', k); del self.d[k]
    def __contains__(self, k): print('contains', k); return k in self.d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
    def __reversed__(self): return 'reversed!'
b = Box()
b['a'] = 1; b[1:2, ...] = 'x' if False else 0; b['n'] = 5
b['n'] += 3
print(b['n'], len(b), 'a' in b, 'z' not in b, list(b), reversed(b), bool(b), bool(Box()))
del b['a']
try:
    b['zz']
except KeyError as e:
    print('KeyError', e)
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
s = Seq()
print(list(s), 20 in s, 25 in s, [*s], tuple(s), sum(s), max(s), list(zip(s, 'ab')), list(iter(s)))
a, b, c = s
print(a, b, c)
for bad in (lambda: len(s), lambda: reversed(s), lambda: s.__setitem__(0, 1), lambda: object()[0], lambda: 1 in object(), lambda: iter(object())):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(e)
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(L(0)), bool(L(2)))
for n in (-1, 'a', 1.5, 2**70):
    try:
        len(L(n))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
