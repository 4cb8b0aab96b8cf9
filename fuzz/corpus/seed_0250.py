class Stop(BaseException): pass
class Base:
    def __repr__(self): return type(self).__name__ + '()'
N = 0
def t(*what):
    global N
    N += 1
    if N > 600: raise Stop
    if what: print('t', *what)
def show(x, depth=0):
    kind = type(x)
    if depth < 5:
        if kind is list: return '[' + ', '.join([show(y, depth + 1) for y in x]) + ']'
        if kind is tuple: return '(' + ', '.join([show(y, depth + 1) for y in x]) + ')'
        if kind is dict: return '{' + ', '.join([show(k, depth + 1) + ': ' + show(v, depth + 1) for k, v in x.items()]) + '}'
        if kind is set or kind is frozenset: return kind.__name__ + ' ' + ', '.join(sorted([show(y, depth + 1) for y in x]))
    return repr(x)
def cut(text):
    text = text.split(' at 0x')[0].encode('ascii', 'backslashreplace').decode()
    return text if len(text) < 400 else text[:300] + '...' + str(len(text))
def P(x):
    t()
    print(cut(show(x)))
def X(e):
    t()
    print('!', type(e).__name__, cut(str(e)), type(e.__cause__).__name__, type(e.__context__).__name__, getattr(e, '__notes__', ''))
class Shared(Base): pass
SHARED, DICT, ARRAY = [1, 2], {1: 2}, bytearray(b'ab')

try:
    class D1:
        def __get__(self, obj, kind=None): t('dget'); return (1j).conjugate()[issubclass(str, Shared), [][1]]
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
    class C2(Base):
        x = D1()
        def __next__(self): t('next'); self.n = getattr(self, 'n', 0) + 1; return None[None:None] if self.n < 4 else next(iter(()))
    o3 = C2()
    for f4 in (lambda: o3.x, lambda: setattr(o3, 'x', (() + ())[slice(3, 3)]), lambda: o3.x, lambda: o3.__dict__, lambda: delattr(o3, 'x'), lambda: C2.x is None):
        try: P(f4())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try: P(len(()[-2][C2, o3], encoding=o3))
except Exception as e: X(e)
try:
    match [list(map(bool, C2)), {x5: i6 for i6, x5 in enumerate('')}.copy(), 12.0]:
        case [a7]: P(a7)
        case [a7, b8]: P(property())
        case [a7, *_, _] if slice(None): P(a7)
        case [*c9]: P(c9)
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('%s', [ExceptionGroup('g', [ValueError(o3), KeyError(slice(1, o3))]), StopIteration(o3[bytearray(b'abc'), []])])
    except* type(C2).__name__.rfind(sep=9007199254740993.0) as e10:
        P(e10.exceptions)
        v11 = w12 = SHARED
    except* ValueError as f13:
        P((f13, f13.exceptions))
except Exception as e: X(e)
del 1j[set().copy().isdisjoint('12_', '\t é')]
