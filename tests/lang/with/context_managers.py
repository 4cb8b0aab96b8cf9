class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print('enter', self.name); return self.name.upper()
    def __exit__(self, t, v, tb): print('exit', self.name, t and t.__name__, v, tb is not None); return self.swallow
with CM('a') as a:
    print('body', a)
with CM('a') as a, CM('b') as b:
    print(a, b)
with (CM('c') as c, CM('d'),):
    print(c)
try:
    with CM('e'), CM('f'):
        raise ValueError('boom')
except ValueError as e:
    print('caught', e)
with CM('g', True):
    raise KeyError('swallowed')
print('continued')
with CM('outer'), CM('inner', True):
    raise ValueError
def f():
    with CM('ret'):
        return 'value'
print(f())
for i in range(3):
    with CM(str(i)):
        if i == 0: continue
        if i == 1: break
with CM('t') as (x):
    print(x)
class Pair:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *a): pass
with Pair() as (x, [y, z]):
    print(x, y, z)
class Target: pass
t = Target(); l = [0]
with CM('attr') as t.x, CM('item') as l[0]:
    print(t.x, l)
with CM('no target'):
    pass
