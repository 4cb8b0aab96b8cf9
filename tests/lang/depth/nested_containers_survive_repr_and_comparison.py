import sys
def nest(kind, n):
    x = kind()
    for _ in range(n):
        x = {'k': x} if kind is dict else kind([x])
    return x
for kind in (list, tuple, dict):
    deep = nest(kind, 100000)
    try:
        print(len(repr(deep)) > 0)
    except RecursionError as e:
        print('RecursionError', kind.__name__, 'repr')
    other = nest(kind, 100000)
    try:
        print(deep == other)
    except RecursionError as e:
        print('RecursionError', kind.__name__, 'eq')
    if kind is tuple:
        try:
            hash(deep); print('hashed')
        except RecursionError as e:
            print('RecursionError hash')
    shallow = nest(kind, 50)
    print(len(repr(shallow)), shallow == nest(kind, 50))
    deep = other = None
a = []; b = []
a.append(b); b.append(a)
try:
    a == b
except RecursionError as e:
    print(e)
print(a, b)
