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

def f1(p2, p3, p4=()):
    return bytearray(b'abc')
try:
    match (f1,):
        case (a5, _): P(a5)
        case (a5, *b6, 1): P((a5, b6))
        case bytes() as c7: P(c7)
except Exception as e: X(e)
try:
    SHARED[:] = [f1(dict(zip(SHARED, f1))), frozenset(f1), tuple((1j not in range(1, (-6275478320481653987))))]; P(SHARED.count(type(()))); P(SHARED)
except Exception as e: X(e)
try:
    P({(range(Base())[::2],): y9 for x8 in (*range(f1()), memoryview(ARRAY)) if (y9 := 'abc١') or 1})
    P(f1)
    g10 = y9
    P(next(g10, (-439.610)))
    P(g10.close())
    P(list(g10))
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(round(sum(([0.1] * 10), (1j).imag))), TypeError(oct(124))]).split(TypeError))
except Exception as e: X(e)
def f11():
    global y9
    del y9[y9]
    def g12(p13=None, /, p14={}, p15='{}ß ', p16=None):
        t('f1')
        p16 = p16
        print(y9, [f17(y18) for f17 in [(lambda a19, x20=x20: (a19, x20)) for x20 in []] for y18 in sorted([p13])], sep=format(p14, 'é^0_,b'))
        P({(x21,): y22 for x21 in (*y9, p14) if (y22 := '-7') or 1})
        return [(() * 3) for x23 in ['ab', 'cd']]
    y9, y9[0] = [((range(0, -2, -1),), (bytearray() is not None))]
    return f1
P(N)
