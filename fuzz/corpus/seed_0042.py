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

def f1(p2, p3=2147483650):
    t('f1')
    P(list(map(divmod, p3, (() * 2))))
    return (+(-9.230206785082785e117))
    P([y5 for x4 in ([None] * 2.0) if (y5 := '')])
    return p3
async def c6():
    t('f2')
    v7 = f1
    print(*([None] * -1))
    return f1
v8 = [1, chr(0xd800), 4]
try:
    P(memoryview(bytearray(b'12345678')).cast('I'))
    P((('١abc1a,b,c'[1] + b'1') + str(v8, 'utf-8', 'ignore')))
    P(f1(*[memoryview(bytes(Base())), v8], ARRAY[Ellipsis]))
except Exception as e: X(e)
match (v8,):
    case (a9, int(_)): P(a9)
    case (a9, *b10, 0): P((a9, b10))
    case False as c11: P(c11)
