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

v1 = type(()).__name__.rfind('漢b')
try: P(format(min([]), '_,b'))
except Exception as e: X(e)
try:
    async def n2(x3):
        try:
            await asyncio.sleep(0.01)
            return x3
        finally: t('end', x3)
    async def m4():
        k5 = asyncio.create_task(n2(None))
        try: P(await asyncio.wait_for(k5, 1))
        finally: P((k5.done(), k5.cancelled()))
    asyncio.run(m4())
except Exception as e: X(e)
try:
    P(range(-1, 3))
    P({**{}, range(8, 1, -1): bin(v1)})
    P(v1)
except Exception as e: X(e)
try:
    v1 += ({}).items()
except ValueError: raise UnicodeDecodeError('utf-8', (bytes(v1) + (b'\tbA' * 65)), 1, 0, hex(int(v1)))
