log = []


class V:
    def __init__(self, name): object.__setattr__(self, 'name', name)
    def __getattr__(self, name): print('get', self.name, name); return V(self.name + '.' + name)
    def __setattr__(self, name, value): print('set', self.name, name, show(value))
    def __delattr__(self, name): print('del', self.name, name)
    def __getitem__(self, key): print('item', self.name, show(key)); return V(self.name + '[]')
    def __setitem__(self, key, value): print('setitem', self.name, show(key), show(value))
    def __delitem__(self, key): print('delitem', self.name, show(key))
    def __iadd__(self, other): print('iadd', self.name, show(other)); return V(self.name + '+')
    def __iter__(self): print('iter', self.name); return iter([V(self.name + '0'), V(self.name + '1')])
    def __enter__(self): print('enter', self.name); return V(self.name + 'e')
    def __exit__(self, *args): print('exit', self.name, args[0])
    def __bool__(self): print('bool', self.name); return True
    def __call__(self, *args, **kwargs): print('call', self.name, show(args), sorted(kwargs)); return args[0] if args else V(self.name + '()')


def show(value):
    if isinstance(value, V): return value.name
    if isinstance(value, tuple): return '(' + ','.join(map(show, value)) + ')'
    if isinstance(value, list): return '[' + ','.join(map(show, value)) + ']'
    return value if isinstance(value, (int, str)) else type(value).__name__


def t(name):
    print('t', name)
    return V(name)


# case: the value first, then each target from the left
t('a').x = t('b')[t('c')] = t('d')
# case: unpacking finishes before the first target is stored
t('a').x, (t('b').y, *t('c')[t('d')]) = t('v'), t('w')
# case: augmented assignment reads, computes and stores
t('a').x += t('b')
t('a')[t('k')] += t('b')
t('a').b[t('k')].c += t('d')
# case: annotations behind the value, and their targets
t('a').x: t('annotation') = t('value')
t('a')[t('k')]: t('annotation') = t('value')
t('a')[t('k')]: t('annotation')
name: t('annotation') = t('value')
# case: del from the left
del t('a').x, t('b')[t('k')], (t('c').y, [t('d')[t('l')]])
# case: for stores its target at each turn
for t('a').x, t('b')[t('k')] in [t('c'), (1, 2)]:
    print('turn')
# case: with enters and stores one after the other
with t('a') as t('b').x, t('c') as t('d')[t('k')]:
    print('inside')
# case: decorators, defaults, annotations
@t('one')
@t('two')
def f(a: t('A') = t('default a'), /, b: t('B') = t('default b'), *c: t('C'), d: t('D') = t('default d'), **e: t('E')) -> t('return'): pass
# case: decorators, bases, keywords, body
class Base:
    def __init_subclass__(cls, **kwargs): print('subclass', sorted(kwargs))
@t('outer')
class K((t('base'), Base)[1], key=t('value')):
    a = t('body')
    def m(self, x=t('default')): pass
# case: conditions
if t('a') and (t('b') or t('c')) and not t('d'): pass
elif t('e') if t('f') else t('g'): pass
while not t('w'): pass
assert t('condition'), t('message')
x = t('then') if t('condition') else t('else')
# case: return, yield and raise
def g():
    got = yield t('yielded')
    yield from t('delegate')
    return t('returned')
print([show(item) for item in g()])
try:
    raise t('class')(ValueError('raised')) from t('cause')(KeyError('cause'))
except ValueError as error:
    print(error, repr(error.__cause__))
# case: slices and items
t('a')[t('b'):t('c'):t('d')], t('a')[t('b'), *t('c')], t('a')[:t('b')]
# case: comparisons and lambdas
print(show((lambda a=t('default'), *, b=t('keyword'): (a, b))()), t('x') is t('y') is not t('z'))
# case: match
match t('subject'), t('second'):
    case [a, b] if t('guard'):
        print(a.name, b.name)
# case: import as
import os.path as p, sys as s
print(p.__name__[-4:] == 'path', s.__name__)
