def t(label, f):
    try: print(label, repr(f()).split(' at 0x')[0])
    except BaseException as e: print(label, type(e).__name__, e)
def fn(*a, **k): return a, k
# case: the first iterable is evaluated at once, all else later
def src(n): print('  src', n); return range(n)
e = (x for x in src(3)); print('made'); t('list', lambda: list(e))
e = (x + y for x in src(2) for y in src(2)); print('made'); t('list', lambda: list(e))
# case: what cannot be iterated
t('bad first', lambda: (x for x in 5)); e = (x for x in [1] for y in 5); t('bad second', lambda: list(e))
t('not iter', lambda: (x for x in missing)); e = (missing for x in [1]); t('body', lambda: list(e))
# case: names are looked up late
z = 1; e = (z for _ in range(2)); z = 2; t('late', lambda: list(e))
t('cond', lambda: list(x for x in range(5) if (lambda: x % 2)()))
t('walrus', lambda: [list((y := x) for x in range(3)), y])
t('arg', lambda: fn(x for x in [1])[0][0].__name__)
t('sum', lambda: sum(x for x in range(4)))
t('nested', lambda: [list(i) for i in ((x * y for x in range(2)) for y in range(2))])

# case: generators where iterables are wanted
def gg(): yield 1; yield 2; yield 3
a, *b = gg(); t('unpack', lambda: (a, b)); t('star', lambda: [*gg(), *gg()]); t('fnstar', lambda: fn(*gg())); t('in', lambda: (2 in gg(), 9 in gg())); t('zip', lambda: list(zip(gg(), gg()))); t('dict', lambda: dict(zip(gg(), gg()))); t('max', lambda: max(gg())); t('join', lambda: ','.join(str(x) for x in gg())); t('sorted', lambda: sorted(gg(), reverse=True))
def two(): x, y = gg()
# case: errors in generators come out of what consumes them
t('too many', two)
# case: a list that grows
def raising(): yield 1; raise KeyError('mid')
t('list raising', lambda: list(raising())); t('unpack raising', lambda: (lambda a, b: 0)(*raising())); t('tuple', lambda: tuple(raising())); t('sum', lambda: sum(raising())); t('join', lambda: ''.join(str(x) for x in raising())); t('in', lambda: 5 in raising()); t('dict', lambda: dict(raising())); t('set', lambda: set(raising())); t('sorted', lambda: sorted(raising()))
def mod(): 
# case: special methods that are generators
    l = [1,2,3]
    for x in l: yield x; l.append(9) if len(l) < 5 else 0
t('mod', lambda: list(mod()))
class It:
    def __iter__(self): yield from range(3)
    def __getitem__(self, i): yield i
    @property
    def prop(self): yield 'p'
    @staticmethod
    def st(): yield 's'
    @classmethod
    def cl(cls): yield cls.__name__
    def __contains__(self, x): yield 1
    def __len__(self): yield 1
    def __bool__(self): yield 1
i = It(); t('m', lambda: (list(i), list(i[5]), list(i.prop), list(i.st()), list(i.cl()), 3 in i)); t('len', lambda: len(i)); t('bool', lambda: bool(i))
class N:
    def __next__(self): yield 1
    def __iter__(self): return self
t('next gen', lambda: next(N()))
class I2:
    def __init__(self): yield
t('init', lambda: I2())
