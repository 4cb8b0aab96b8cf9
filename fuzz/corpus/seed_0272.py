import asyncio
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

async def h1(p2, p3):
    v4 = yield p2
    assert v4, {*p2, (-127)}
    P(v4)
    P(p2)
    try:
        yield p2
    finally:
        await asyncio.sleep(0)
try:
    P(Base())
    P((ValueError % float))
    P(bytes(2))
except Exception as e: X(e)
try:
    g5 = float()
    P(g5)
    P((next(g5, 0), next(g5, 0)))
except Exception as e: X(e)
try:
    raise ZeroDivisionError()
    if bool(range(8)):
        assert list(map(int, ({}).items())), type
        P(any((y6 := x7) == repr(v8) for x7 in list(enumerate(((), slice(None), Base()), hash(float(format(1e300, '.17g')))))))
        v9 = str(float.fromhex((float('inf')).hex()))
    else:
        v10 = int('b')
        v11 = w12 = v10
    P(any((y13 := x14) == repr(v15) for x14 in [(y17 * -1)[3] for x16 in (x18 for x18 in DICT.keys()) for y17 in iter(range(False))]))
except Exception as e: X(e)
try: P(y13)
except Exception as e: X(e)
[y13 for x19 in y13]
