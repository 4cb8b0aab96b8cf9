class Version:
    def __init__(self, *parts): self.parts = parts
    def __eq__(self, o): return self.parts == o.parts
    def __lt__(self, o): return self.parts < o.parts
    def __le__(self, o): return self.parts <= o.parts
    def __repr__(self): return 'v' + '.'.join(map(str, self.parts))
a, b = Version(1, 2), Version(1, 10)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, sorted([b, a]), max(a, b), min([b, a]), Version(1) < Version(1, 0))
try:
    hash(a)
except TypeError as e:
    print(e)
print(Version.__hash__, a in [b, Version(1, 2)], [b, a].index(Version(1, 2)), [a, b].count(Version(1, 10)))
class Odd:
    def __lt__(self, o): return 'lt'
    def __eq__(self, o): return []
    def __ne__(self, o): return 'ne'
o = Odd()
print(o < 1, 1 > o, o == 1, 1 == o, o != 1, not (o == 1), o < 1 < 5 if False else 'skip', o in [1], o in [o])
class Chatty:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print(self.n, '<', o.n); return self.n < o.n
x, y, z = Chatty(1), Chatty(2), Chatty(0)
print(x < y < z, x < z < y)
class T:
    def __bool__(self): print('bool'); return False
    def __lt__(self, o): return self
print(type(T() < T() < T()).__name__)
