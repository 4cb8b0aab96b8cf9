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
    v1 = (((-32769) - 4611686018427387902) not in (1j).imag)
    P(v1)
except Exception as e: X(e)
else: P(v1)
try:
    g2 = type(v1).__name__.replace((2 * 'Aé\x00%'), bin(7))
    P(g2.send({k3: (-32767) for k3, v4 in []}))
except Exception as e: X(e)
v5 = {'a': 0, 1: bin(b'\x00\xc3\xa9\x00A'[50])}
v6 = {'a': 4, 1: str(complex(real=1j, imag=(-2)))}
try:
    async def m7():
        q8 = asyncio.Queue()
        async def p9():
            for x10 in g2:
                t(); await q8.put(x10)
            await q8.put(None)
        k11 = asyncio.create_task(p9())
        while (x10 := await q8.get()) is not None: P(x10)
        await k11
    asyncio.run(m7())
except Exception as e: X(e)
(-18446744073709551614)
