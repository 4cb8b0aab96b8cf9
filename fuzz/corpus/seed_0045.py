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

async def c1():
    v2 = list(reversed(['1a,b,cß' for x3 in []]))
    return v2
try:
    v4 = {('\t', x5): x5 for x5 in {}}
    P(v4)
except Exception as e: X(e)
else: P(v4)
try:
    async def m6():
        q7 = asyncio.Queue()
        async def p8():
            for x9 in v4:
                t(); await q7.put(x9)
            await q7.put(None)
        k10 = asyncio.create_task(p8())
        while (x9 := await q7.get()) is not None: P(x9)
        await k10
    asyncio.run(m6())
except Exception as e: X(e)
try:
    v11 = v4
    P(v11)
except Exception as e: X(e)
else: P(v11)
try:
    P((lambda *a12: a12)(*18))
except Exception as e: X(e)
try: P(dict((-70368744177664)))
except Exception as e: X(e)
P(v4
  + v4)
