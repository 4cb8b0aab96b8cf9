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

try: P([[] for x1 in DICT for y2 in ()][3])
except Exception as e: X(e)
async def c3(*p4, p5, p6):
    t('f1')
    try: await [(x7, i8) for i8, x7 in enumerate(p4)]
    except Exception as e9: X(e9)
    if True:
        v10: p6 = len
    else:
        await asyncio.sleep(0)
    return p6
try:
    g11 = (x12 for x12 in {len: 1j})
    P(g11.throw(memoryview((b'%dababc\r\n' * 64)), (bytearray() * 1)))
except Exception as e: X(e)
try:
    v13 = ([None] * 1)
except Exception: raise Exception(*list(reversed(memoryview(bytearray()))))
