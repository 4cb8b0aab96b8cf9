from collections.abc import *
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(set(), Set), isinstance('', Iterable), isinstance(5, Hashable), isinstance([], Hashable), isinstance(iter([]), Iterator), isinstance((x for x in []), Generator), callable(len) == isinstance(len, Callable), isinstance(range(1), Sequence), isinstance({}.keys(), KeysView), issubclass(list, MutableSequence), isinstance((), MutableSequence), isinstance(b'', Sequence))
class S(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if not 0 <= i < self.n: raise IndexError
        return i * i
s = S(4)
print(list(s), 9 in s, s.index(4), s.count(1), list(reversed(s)))
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m['a'] = 1; m.update(b=2)
print(dict(m), m.pop('a'), m.get('q'), m.setdefault('c', 3), list(m.keys()), list(m.values()), list(m.items()), m == {'b': 2, 'c': 3}, 'b' in m, m.popitem())
try: Sequence()
except TypeError as e: print(str(e)[:40])
class NoHash: __hash__ = None
print(isinstance(NoHash(), Hashable), issubclass(dict, MutableMapping), issubclass(str, Sized))
class Dup:
    def __iter__(self): pass
print(isinstance(Dup(), Iterable), isinstance(Dup(), Sized))
