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

try:
    @(lambda x1: x1)
    def f2(*, p3=(-29)):
        P(any((y4 := x5) == repr(p3) for x5 in [p3, list(reversed(p3)), (SHARED in p3())]))
        P(any((y6 := x7) == repr(y4) for x7 in list(enumerate(range(ValueError()), start=y4))))
        v8 = p3
        return None
except Exception as e: X(e)
try:
    class C9(ValueError):
        __slots__ = ('a',)
except Exception as e: X(e)
v10 = int(b'\n\x00A ')
try:
    v11 = ascii(C9)
    g12 = v10
    for x13 in g12:
        P(x13)
        if (v10 / float(SHARED)): break
    P(list(g12))
    if (v14 := slice(None)): P(v14)
except Exception as e: X(e)
try:
    P((lambda *a15: a15)(*g12))
except Exception as e: X(e)
try:
    v16 = print
    P(v16)
except Exception as e: X(e)
else: P(v16)
try:
    o17 = float(); o17.a = v10; P(o17.a); o17.a += v11; P(o17.a); del o17.a; P(o17.a)
except Exception as e: X(e)
with memoryview(bytes(max((True * v11)), 'utf-16', 'surrogatepass')) as x18: P(v11)
