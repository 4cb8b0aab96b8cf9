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

def g1(p2):
    with Base() as x3: yield p2
    v4 = [frozenset('1 '), (-((-128) - 1j)), (bytes((2.0 * 'ß\u2028ŉabc'), 'utf-16-le', 'surrogatepass') * 1)]; v4.sort(key=(lambda x5: ARRAY)); P(v4)
    try:
        raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(p2), TypeError(2)])])
    except* Exception as e6:
        P(e6.exceptions)
        memoryview(bytes(range(16))).cast('d')[-1] = p2
    except* Exception as f7:
        P((f7, f7.exceptions))
    yield tuple(bytearray(b'abc') for x8 in p2())[-1]
v9 = int(hex(((~bytes()) // (9 << 1))), 1)
try:
    v10 = v9
    P(v10)
except Exception as e: X(e)
else: P(v10)
try:
    g11 = g1({v9: set(), **(DICT | {x12: i13 for i13, x12 in enumerate(type(v10).__name__)})})
    P(next(g11))
    P(g11.send(bytearray(b'abc').hex(b'-')))
    P(list(g11))
except Exception as e: X(e)
v14 = ''
SHARED[:] = [Base(), Base(), Base(), sorted(g11, key=repr)[3]]; SHARED.sort(); P(SHARED)
