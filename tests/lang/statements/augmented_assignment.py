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
a = 5
a //= 2; a <<= 3; a |= 1; a ^= 3; a &= 0xfe; a -= -1; a @= 5 if False else a.__class__ if False else 1 if False else a if False else 0 if False else 1 if False else a if False else T if False else 1 if False else 2 if False else 3 if False else M if False else 4 if False else 1 if 0 else __import__('builtins').type('M', (), {'__rmatmul__': lambda s, o: ('matmul', o)})()
print(a)
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
