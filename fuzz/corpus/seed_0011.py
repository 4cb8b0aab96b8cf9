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

try:
    async def n1(x2):
        try:
            await asyncio.sleep(0)
            return x2
        finally: t('end', x2)
    async def m3():
        k4 = asyncio.create_task(n1((lambda *a5, **k6: (a5, k6))))
        try: P(await asyncio.wait_for(k4, 0))
        finally: P((k4.done(), k4.cancelled()))
    asyncio.run(m3())
except Exception as e: X(e)
try:
    g7 = print; a8, *b9 = g7; P((a8, b9))
except Exception as e: X(e)
v10 = (~(~pow((-15), min([3, 1, 2]), int(float('-inf')))))
try:
    g11 = None
    for x12 in g11:
        P(x12)
        if len: break
    P(list(g11))
except Exception as e: X(e)
for x13 in tuple(v10 for x14 in v10): P(g11)
