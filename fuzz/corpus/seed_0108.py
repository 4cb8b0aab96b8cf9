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

async def h1(p2, /, p3, p4, p5, *, p6):
    v7 = yield p2
    try:
        while True:
            t('w')
            try:
                continue
                break
            finally:
                t(1)
        v8 = p3
    finally:
        v9 = w10 = ((3.5).as_integer_ratio() + p2)[::-2]
    P(any((y11 := x12) == 'bZb' for x12 in [x13 for x13 in sorted([p6, p6, p6])]))
    v14 = yield slice(None)
try:
    v15 = (bytearray() + bytearray([3, 1, 2])[1:2]); P(v15.isalpha(sum(4 for x16 in [3, 1, 2]), key=abs)); P(v15)
    P((v17 := v15))
    v15 //= ((() + ()) % [])
except Exception as e: X(e)
import sys; sys.exit((slice(None)).indices(0).index(v15, 2, 2))
