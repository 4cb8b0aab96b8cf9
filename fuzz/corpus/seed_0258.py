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

def g1(**p2):
    t('f1')
    v3 = ((int(b'') << 2) << -1)
    v4 = dict(memoryview(b',a')).copy()
    P((yield from (',\xe93.5\'' * 65)))
    return sum((x5).__index__() for x5 in [4611686018427387906])
async def c6(p7=(-114), p8=1.5):
    pass
    v9 = bool.__add__(True, getattr(p8, '__iter__'))
    P(await (slice(())).indices(v9, p8)(int('١٢', 1), p8))
    assert 'İZ'
    return (v9 &
     False)
v10 = (-281474976710656)
try:
    print(*[((v10).__index__() ** 2) for x11 in v10 for y12 in ((Base(), '{0}'),)])
    class C13(Base):
        __slots__ = ('a',)
        def m(p14=(lambda: (-2)), p15=1.5):
            print(*[*sum(v10 for x16 in [3, 1, 2]), *tuple(False)])
            5972593876745440543
            if (v17 := range(8)): P(v17)
            return ('%%%%' % (v10, {}))
        def m(p18, p19, p20, *p21):
            t('f2')
            print(*[])
            v22 = [(x23, i24) for i24, x23 in enumerate(bytearray([3, 1, 2]))]
            v25 = [3, 1, 2]; v25.sort(key=v22, reverse=bool(''.startswith(' Σ'))); P(v25)
            return p18
        y: type
        def m(p26):
            t('f3')
            v27 = bytearray(bytes('', 'latin-1'))
            v28 = [(x29, i30) for i30, x29 in enumerate(filter(str.upper, iter(())))]; P(v28.__setitem__()); P(v28)
            v31 = (hex(11) and {x32: i33 for i33, x32 in enumerate(',')})
            return (str('²\x7fİ') + hex(40))
    try: o34 = C13()
    except Exception as e: X(e); o34 = None
    v35 = []
except Exception as e: X(e)
try:
    o36 = dict(); o36 -= C13; P(o36)
except Exception as e: X(e)
raise type(hex(v10)).__name__
