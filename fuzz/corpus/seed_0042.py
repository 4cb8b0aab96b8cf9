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
            await asyncio.sleep(0.01)
            return x2
        finally: t('end', x2)
    async def m3():
        k4 = asyncio.create_task(n1(frozenset((lambda x5, /, y6, *, z7=1: (x5, y6, z7))(min(), len()))))
        try: P(await asyncio.wait_for(k4, 1))
        finally: P((k4.done(), k4.cancelled()))
    asyncio.run(m3())
except Exception as e: X(e)
try:
    v8 = [(y10, x9) for x9, y10 in ((ValueError, abs(memoryview())),)]; del v8[:]; P(v8)
except Exception as e: X(e)
try: P((lambda x11: v8)(v8))
except Exception as e: X(e)
v12 = 6
try:
    g13 = len(**dict(a=v8, b=v12)); P(v12 in g13); P(list(g13))
except Exception as e: X(e)
for x14 in (v12 for x15 in v8 if '\u2028'.rpartition('-712')): P({(1e1, x14): b'\r\naab'.capitalize(), str(x14): v8})
