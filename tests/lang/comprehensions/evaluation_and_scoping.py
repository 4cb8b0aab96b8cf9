def t(label, v):
    print(label, end=' ')
    return v
print([t('elt', x) for x in t('iter', [1, 2]) if t('cond', True)])
print({t('k', i): t('v', i) for i in t('it', range(2))})
print([(i, j) for i in t('outer', range(2)) for j in t('inner', range(2))])
class C:
    data = [1, 2]
    first = [d for d in data]
print(C.first, hasattr(C, 'd'))
def f():
    i = 'kept'
    a = [i for i in range(3)]
    b = {i: 1 for i in 'xy'}
    c = {i for i in 'z'}
    return i, a, b, c
print(f())
def g():
    try:
        [undefined_i for j in range(1)]
    except NameError as e:
        print(e)
    [k for k in range(3)]
    try:
        k
    except NameError as e:
        print(e)
g()
def h(items):
    total = 0
    partial = [total := total + v for v in items]
    return total, partial
print(h([1, 2, 3]))
def cells():
    fs = [(lambda: x, lambda: x * 10) for x in range(3)]
    return [(a(), b()) for a, b in fs]
print(cells())
def outer():
    def inner():
        return [n for _ in range(2)]
    n = 5
    return inner()
print(outer())
e = [i for i in [1, 2, 3] if i != 2]
print(e)
x = [x for x in 'ab']
print(x)
