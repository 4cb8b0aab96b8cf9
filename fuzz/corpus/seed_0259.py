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

def f1(p2={}, p3=[], *, p4, p5):
    P((v6 := list(list)))
    v7 = w8 = ([bytearray(), p5(p4, v6), p3], v6())
    {False for x9 in ['ab', 'cd']}
    return round(float('1_0.0_1'))
def f10(p11=1.5, *, p12='ab\u2028😀x y'.removeprefix(str(object=f1(0b10101011010010100010001001010111, p4=f1, p5=DICT)))):
    P((complex(2.5, (-2.243602088129374e158)) and p11 or ''[-3:-1]))
    v13 = SHARED
    SHARED[:] = [Base(), (f1(p11, f1), float())[:], p11()]; P(SHARED.copy(type())); P(SHARED)
    return p11(p11, default=f1(p11, p4=f1(p11, p4=p12, p5=p12), p5=p12))
v14 = int('zz', 16)
try:
    P(v14(f10))
    P(None)
    P(type)
except Exception as e: X(e)
try:
    g15 = Base()
    for x16 in g15:
        P(x16)
        if str(object=f10): break
    P(list(g15))
except Exception as e: X(e)
try:
    P((*g15, v14))
    P((max([70368744177663, 9223372036854775810, v14], default=4) // max([3, 1, 2], default=v14)))
    P(v14)
except Exception as e: X(e)
raise KeyError(bytearray(bytes(2)))
