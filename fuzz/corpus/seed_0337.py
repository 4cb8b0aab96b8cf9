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
    g1 = complex(('_\'' + ('3.5_' * 7)), 0.3)
    P(next(g1))
    P(g1.send(tuple(set() for x2 in ('%' + ('a,b,caa漢' * 7)))))
    P(list(g1))
except Exception as e: X(e)
try:
    g3 = g1
    P(g3.send(getattr(([None] * 2.0), '__len__')))
except Exception as e: X(e)
try: P(list((~(-2)).__class__.__name__))
except Exception as e: X(e)
try: P(g1)
except Exception as e: X(e)
try:
    async def n4(x5):
        try:
            await asyncio.sleep(0)
            return x5
        finally: t('end', x5)
    async def m6():
        k7 = asyncio.create_task(n4(tuple(sorted([]))))
        try: P(await asyncio.wait_for(k7, 1))
        finally: P((k7.done(), k7.cancelled()))
    asyncio.run(m6())
except Exception as e: X(e)
for x8 in {k9: (~18446744073709551616) for k9, v10 in ((('١-7' * 64), g3),)}: P((g1 % range(3)))
