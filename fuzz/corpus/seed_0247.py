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

async def c1(p2, **p3):
    P((v4 := b''))
    P(p3)
    return p3
try:
    class C5(Base):
        def __getitem__(self, i): t('get'); return [f7(y8) for f7 in [(lambda a9, x10=x10: (a9, x10)) for x10 in list(True)] for y8 in list(range(False))]
        def __delattr__(self, name): t('delattr', name)
        def m(p11, p12=4):
            return (bytearray().copy() * 7)
        def __add__(self, other): SHARED[:] = [t(1, 2), {**DICT.copy(), None: []}, t(3)]; return NotImplemented
        def __or__(self, other): t('mod'); return object
    try: o14 = C5()
    except Exception as e: X(e); o14 = None
except Exception as e: X(e)
try: P({x15: i16 for i16, x15 in enumerate('ǅ')})
except Exception as e: X(e)
def g17(p18='\t  Z\xe9', p19=1_000_000, p20=9):
    return p20
try:
    a21, b22 = g17((slice([])).indices(5), p20='😀,%  '), g17(**{'p18': (slice('ǅ\xe9')).indices(4), 'p20': range(4, 1)})
    P(list(zip(a21, b22)))
    P((list(a21), list(b22)))
except Exception as e: X(e)
try: P(DICT)
except Exception as e: X(e)
staticmethod(C5)(C5, default=C5)
