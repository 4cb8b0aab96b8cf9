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

def f1(p2, p3, /, p4, p5=(), p6=29):
    t('f1')
    match p3:
        case {1: a7}: P(a7)
        case {'a': a7, 'b': {}}: P(a7)
        case {None: _, **r8}: P(r8)
        case {}: P('empty')
    return p6
v9 = [4, str(memoryview(bytes([0, -1]))), 4]
def f10(p11, p12, p13=('😀ǅabc漢' * 16), *p14):
    v15: set(f1((), DICT, p13, p5=())) = p12
    return ' 12'
try:
    g16 = f1
    for x17 in g16:
        P(x17)
        if None: break
    P(list(g16))
except Exception as e: X(e)
try: P(complex(bin(257)))
except Exception as e: X(e)
P(slice(0, 2 ** 63, -2))
