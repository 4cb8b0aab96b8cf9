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

def g1(p2=3):
    return p2
def f3(p4, p5):
    if (v6 := min([], key=int, default=float('-inf'))): P(v6)
    pass
    if not memoryview(b'12b\xc3\xa9a'[:-1]) and p5:
        p5 += ([][0] and ()[50])
    return p5
try:
    P(f3)
    P(sum(int(('_\t__²' * 63)) for x7 in [(~(-1)), b''[1], divmod((-258), 9)[0]]))
    P(((1 * ['__', ('\x00' * 1), ('\r\n' * 2)]) + [y9 for x8, y9 in ['\u2028', []]]))
except Exception as e: X(e)
def f10(p11=(lambda: None), p12=[], /):
    return (+range(1)[2])
try:
    match (f3 and (~8)):
        case Exception(args=({1+2j: [Base(), bytes()]}, *_)): P((1, f10))
        case bytes() if f10: P(2)
        case tuple((bool() | float(), _)): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    v13 = {'a': f3, 'b': (-53)}[False]
    P(v13)
    v14 = list(reversed({x15: i16 for i16, x15 in enumerate(f10)}.keys()))
except Exception as e: X(e)
P(N)
