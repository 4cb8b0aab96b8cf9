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

def g1(*, p2=11):
    yield p2
    v3 = yield min([(-4916042693810103524), 140737488355329, min([])])
    yield bytearray(b'%s\xc3\xa9')
async def h4(*p5):
    try:
        yield p5
    finally:
        await asyncio.sleep(0)
    try:
        yield next((9 for x6 in p5))
        try:
            pass
            pass
        except ValueError:
            pass
            pass
            pass
        print(*list(zip(DICT, [bytearray(b'abc') for x7 in {} if p5])))
    except LookupError:
        v8 = range((-3), 4).count(3)
        await asyncio.sleep(0)
    v9 = yield frozenset({-1, 2}).union(p5)
try:
    P((-frozenset()))
    P(([][0] and max(4, ()) or b'\x80'.capitalize()))
    P(281474976710657)
except Exception as e: X(e)
try: P(({}).get((~4)))
except Exception as e: X(e)
try:
    g10 = g1(**{'p2': str(bytes(memoryview(ARRAY)), 'nope')})
    P(g10.send(ord(b'a').__floordiv__(round((-3), -2))))
except Exception as e: X(e)
for x11 in g1(p2=((-2.5)).hex()): P(x11)
