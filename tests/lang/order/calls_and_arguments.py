def a(tag, v=None):
    print(tag, end=' ')
    return v
def f(*args, **kw): return args, kw
print(a('f', f)(a(1), a(2), k=a(3), *a(4, [1]), **a(5, {'z': 1})))
print(f(k=a('k'), *a('star', [1])))
print(f(*a('s1', 'x'), a('pos'), *a('s2', 'y'), m=a('kw'), **a('d1', {'p': 1}), n=a('kw2')))
print(a('obj', 'abc').replace(a('old', 'b'), a('new', 'X')))
print(a('x', [1, 2, 3])[a('i', 0):a('j', 2):a('k', 1)])
print(a('l', 1) + a('r', 2) * a('s', 3) - a('t', 4))
print(a('l', 1) < a('m', 2) < a('r', 3))
print({a('k1', 1): a('v1', 2), a('k2', 3): a('v2', 4)})
print([a(1), *a(2, [5]), a(3)], (a(1), a(2)), {a(1, 1), a(2, 2)})
print(a('then', 1) if a('cond', True) else a('else', 2))
print(f'{a("f1", 1)} {a("f2", 2):{a("spec", 5)}} {a("f3")!r}')
print((lambda x=a('default', 1): x)())
print(a('l', 5) ** a('r', 2), -a('neg', 1) + a('z', 1), not a('n', 0))
try:
    a('callee', None)(a('arg'))
except TypeError as e:
    print(e)
try:
    f(a(1), **a(2, 5), x=a(3))
except TypeError as e:
    print(e)
try:
    undefined(a('never'))
except NameError as e:
    print(e)
