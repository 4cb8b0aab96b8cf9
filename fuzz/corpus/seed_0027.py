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

def f1(p2, p3={}, p4=(lambda: slice(None))):
    t('f1')
    del p3
    raise OSError(range(-2 ** 70, 2 ** 70, 3 ** 20).index((+8)), (str(7) * 7))
    return bool.__add__(True, b'1\x00\xc3\xa9b'[1])
async def c5(p6=(-3), **p7):
    t('f2')
    def f8(p9, p10, p11):
        t('f3')
        {k12: v13 for k12, v13 in p7.items() if v13}[1e16] *= memoryview(ARRAY)[None:None]
        v14: ([73, (-3), 11, (-61), 1_000_000, (-556044167484757846138257432652949358), (-287)][50] / 0.1) = 9999999999999998.0
        return (128 << 2)
    pass
    return p6
try: P(f1([x15 for x15 in list(bytes(-1 for x16 in []))]))
except Exception as e: X(e)
try:
    def d17(f18):
        t('decorate')
        def w19(*a20, **k21):
            t('call', len(a20), sorted(k21))
            return (f22(*a23, **k24), range(3)[1])
        return w19
    @d17
    @d17
    def h25(p26=memoryview(bytes('\x7f', 'nope', 'replace'))[:], p27=[]):
        return list(reversed(p26.copy().copy().keys()))
except Exception as e: X(e)
try:
    P(f1(list(bytes(255 for x28 in [])), 1e-5))
    P(f1)
    P([(x29, i30) for i30, x29 in enumerate({}.items())])
except Exception as e: X(e)
assert range(f1())[-2 ** 70], range(4, 3)
