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

def g1(*, p2):
    t('f1')
    P((p2,))
    match ({p2: p2, Base(): p2},):
        case (a3, _): P(a3)
        case (a3, *b4, 0): P((a3, b4))
        case [] as c5: P(c5)
    return dict(bytes([3, 1, 2]), **dict((), **{k6: k6 for k6, v7 in ['ab', 'cd']}))
try:
    P((slice(-1, -2 ** 70, 2 ** 64),))
    P(next(iter(Exception(len()))))
    P(memoryview(bytearray(b'12345678')).cast('L').toreadonly())
except Exception as e: X(e)
try:
    v8 = (frozenset(),)
    P(v8)
except Exception as e: X(e)
else: P(v8)
try:
    v9 = v8
    P(v9)
except Exception as e: X(e)
else: P(v9)
P(iter(['Σ1', '\r\n\n', ''])(v8))
