import copy
a = [1, [2, 3], {'k': [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9); print(b, c, c[1] is a[1])
class P:
    def __init__(self, x): self.x = x
p = P([1]); q, r = copy.copy(p), copy.deepcopy(p); p.x.append(2); print(q.x, r.x, q.x is p.x)
l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m, m)
class C:
    def __copy__(self): return 'shallow'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(C()), copy.deepcopy([C()]), copy.copy((1, 2)), copy.deepcopy({1: (2, [3])}), copy.copy({1}), copy.deepcopy(frozenset([1])))
class S:
    __slots__ = ('a',)
s = S(); s.a = [1]; print(copy.copy(s).a, copy.deepcopy(s).a is s.a)
class L(list): pass
k = L([1]); k.n = 5; print(copy.copy(k), copy.copy(k).n, type(copy.deepcopy(k)).__name__, copy.copy(len) is len)
shared = [1]; two = copy.deepcopy([shared, shared]); print(two[0] is two[1])
print(repr(copy.copy(ValueError('a'))))
