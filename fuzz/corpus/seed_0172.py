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

def f1(p2='\'', /, p3=1.5, p4='bb\x00', *p5, **p6):
    t('f1')
    P(p5)
    P([p4 for x7 in sorted([bool.__add__(True, p6), round(float(repr((-0.0)))), sum(list((b' ' * 64)), (10 * 2056472930456445913)), bool.__add__(True, p5), hash(p3), (b'\x80\r\n'[3] - pow(p6, 64, (-162927210361063004275307130804503079))), hash((-2.9634690863989274e-64))]) if (y8 := None)])
    return p3
try:
    v9 = f1
    P(v9)
except Exception as e: X(e)
else: P(v9)
try:
    match v9:
        case {}: P((2, f1))
        case -1 if bytearray().hex('::'): P(3)
        case []: P(4)
        case _: P('none')
except Exception as e: X(e)
try: P(None)
except Exception as e: X(e)
try:
    v10 = f1
    P(v10)
except Exception as e: X(e)
else: P(v10)
with range(3, 2, -1) as x11: P(x11)
