def a(tag, v=None):
    print(tag, end=' ')
    return v
class O:
    def __init__(self, n): self.__dict__['n'] = n
    def __setattr__(self, k, v): print(f'[{self.n}.{k}={v}]', end=' ')
    def __setitem__(self, k, v): print(f'[{self.n}[{k}]={v}]', end=' ')
    def __getitem__(self, k): print(f'[get {self.n}[{k}]]', end=' '); return 1
    def __delitem__(self, k): print(f'[del {self.n}[{k}]]', end=' ')
a('o', O('x'))[a('i', 1)] = a('v', 5); print()
a('o', O('x')).attr = a('v', 5); print()
a('o1', O('x'))[a('i', 1)] = a('o2', O('y')).z = a('v', 6); print()
a('o', O('x'))[a('i', 1)] += a('v', 5); print()
a('p', O('p')).x, a('q', O('q'))[a('k', 2)] = a('l', 1), a('r', 2); print()
(a('p', O('p')).x, [a('q', O('q')).y]), *a('s', O('s')).z = a('rhs', [(1, [2]), 3]); print()
del a('d1', O('d'))[a('k1', 1)], a('d2', O('e'))[a('k2', 2)]; print()
a('t', O('t'))[a('i', 0)]: a('annotation') = a('v', 9); print()
for a('target', O('f'))[a('idx', 1)] in a('iter', [1, 2]): print('body', end=' ')
print()
x: a('ann', int) = a('val', 3); print()
y: a('only ann', int); print()
with a('cm', __import__('builtins').type('C', (), {'__enter__': lambda s: a('enter', 1), '__exit__': lambda s, *e: a('exit')}))() as a('as', O('w')).t: print('body', end=' ')
print()
i, arr = 0, [1, 2]
i, arr[i] = 1, 9
print(i, arr)
i = 0
i = arr[i] = 1
print(i, arr)
