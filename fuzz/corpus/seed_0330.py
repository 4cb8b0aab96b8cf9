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

async def c1(p2, p3, p4):
    P(False)
    v5 = '{0}²ŉ\n'
    print(*list(reversed(p3.keys())))
    return p4
try:
    raise RuntimeError(str(({}).keys()))
    v6, v7 = slice(1, -7, -2 ** 64), (int('_1', -1)).__index__()
    a8, b9 = '{}{}'[::2][(lambda x10: -x10)(len()):].partition((True * '漢'))
except Exception as e: X(e)
v11 = 4611686018427387903
try: P(list(memoryview(v11)))
except Exception as e: X(e)
try: P(a8)
except Exception as e: X(e)
try:
    v12 = int(' 12 ')
    P(v12)
except Exception as e: X(e)
else: P(v12)
P((a8 / int()))
