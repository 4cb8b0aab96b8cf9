def a(tag, v=None):
    print(tag, end=' ')
    return v
@a('deco1', lambda f: f)
@a('deco2', lambda f: f)
def f(x: a('ann x') = a('default x'), *y: a('ann y'), z: a('ann z') = a('default z'), **w: a('ann w')) -> a('returns'): pass
print()
@a('class deco', lambda c: c)
class C(a('base', object), metaclass=a('meta', type)):
    a('body')
    x: a('ann') = a('value')
    def m(self, d=a('method default')): pass
print()
def g(p=a('p'), /, q=a('q'), *, r=a('r')): a('never')
print()
h = lambda u=a('u'), *, v=a('v'): a('called')
print(); h(); print()
class Meta(type):
    def __prepare__(*args, **k): a('prepare'); return {}
    def __new__(m, n, b, ns): a('meta new'); return type.__new__(m, n, b, ns)
    def __init__(c, *x): a('meta init')
class D(metaclass=Meta):
    a('body')
print()
print([a('elt', i) for i in a('it', range(2)) if a('if', True)], {a('k'): a('v') for _ in a('it', [0])})
try:
    raise a('exc', ValueError('x')) from a('cause', KeyError('y'))
except a('type', ValueError) as e:
    print(e)
assert a('test', True), a('msg')
try:
    assert a('test', False), a('msg')
except AssertionError:
    print()
match a('subject', 5):
    case 3: pass
    case n if a('guard', True): print(n)
import sys
def gen():
    a('start')
    yield a('yielded', 1)
print(list(gen()))
