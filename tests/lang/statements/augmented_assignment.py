class T:
    def __init__(self): self.v = 0
    def __getitem__(self, k): print('get', k); return 10
    def __setitem__(self, k, v): print('set', k, v)
    @property
    def p(self): print('get p'); return 1
    @p.setter
    def p(self, v): print('set p', v)
def idx(n):
    print('idx', n); return n
def obj():
    print('obj'); return t
t = T()
obj()[idx(5)] += idx(3)
obj().p *= idx(4)
x = [1, 2, 3]
x[idx(1)] **= 3
print(x)
x[0:2] += [9]
print(x)
x += x
print(x)
class M:
    def __rmatmul__(self, o): return ('matmul', o)
a = 5
a //= 2; a <<= 3; a |= 1; a ^= 3; a &= 0xfe; a -= -1; a %= 10; a /= 2; print(a)
a @= M(); print(a)
s = 'a'; s += 'b'; s *= 3; print(s)
t2 = (1,); t2 += (2,); print(t2)
y = z = [1]
y += [2]
print(z)
y = y + [3]
print(z)
d = {'n': 1}
d['n'] -= 5; print(d)
try:
    d['missing'] += 1
except KeyError as e:
    print('KeyError', e)
try:
    undefined_thing += 1
except NameError as e:
    print(e)
