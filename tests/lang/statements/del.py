a, b, c = 1, 2, 3
del a, b
print('a' in globals(), c)
d = {'x': 1, 'y': 2}; l = [1, 2, 3]
del d['x'], l[0]
print(d, l)
del (c)
class O: pass
o = O(); o.a = o.b = 1
del o.a
print(o.__dict__)
x, y, z = 1, 2, 3
del (x, [y, z])
for name in ('x', 'y', 'z'): print(name in globals(), end=' ')
print()
try:
    del undefined
except NameError as e:
    print(e)
def f():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        return str(e)
print(f())
def g():
    try:
        del w
    except UnboundLocalError as e:
        print(e)
    w = 1
g()
for bad in (lambda: d.__delitem__('q'), lambda: l.__delitem__(10), lambda: delattr(o, 'zz')):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
del ()
del []
