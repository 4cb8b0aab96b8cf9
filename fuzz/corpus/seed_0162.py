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

async def h1(p2={}, p3=(), p4={}):
    try:
        yield memoryview(ARRAY).tolist()
    finally:
        await asyncio.sleep(0)
    v5 = w6 = Base
    raise LookupError(w6, DICT[::0])
    for x7 in p2:
        t()
        yield p4
def f8(p9):
    v10 = range(dict())[:]
    v10 %= dict.fromkeys(v10, (v10(v10) and v10))
    if (v11 := range(dict())): P(v11)
    return v10
v12 = range(0, (-3))[(-72)]
v13 = len(range((-2), (-703105644410879734910782279144491003), (-2)))
try:
    P(v12)
    P(v13)
    P(v12)
except Exception as e: X(e)
try: P(list(range(v13, strict=v13)))
except Exception as e: X(e)
try:
    SHARED[:] = [tuple(), f8, range(1, 5)()]; P(SHARED.__contains__(type())); P(SHARED)
except (KeyError, IndexError, AttributeError): raise AttributeError((-1 * str(object=DICT)), name=((('%s\x7f\n' * 2) + ('%s' + 'A')) + ''.replace('abc', '\x7f\xe9\n')))
