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

try: P([max(5, 9007199254740992), sum([3, 1, 2], 5), (84 << 1)])
except Exception as e: X(e)
try:
    async def n1(x2):
        try:
            await asyncio.sleep(0.01)
            return x2
        finally: t('end', x2)
    async def m3():
        k4 = asyncio.create_task(n1((range(2, 3, 2)[1] ** 0)))
        try: P(await asyncio.wait_for(k4, 0))
        finally: P((k4.done(), k4.cancelled()))
    asyncio.run(m3())
except Exception as e: X(e)
try:
    async def m5():
        q6 = asyncio.Queue()
        async def p7():
            for x8 in {}:
                t(); await q6.put(x8)
            await q6.put(None)
        k9 = asyncio.create_task(p7())
        while (x8 := await q6.get()) is not None: P(x8)
        await k9
    asyncio.run(m5())
except Exception as e: X(e)
try:
    with type('M', (), {'__enter__': lambda s10: s10})() as x11:
        try:
            x11 = ((~sum([3, 1, 2], 1_000_000)) >> 1)
            P(x11[::2])
            v12 = (2 * (float(format(1.0, '.17g'))).hex())
        except tuple(x11) as e13:
            v14 = [3, 1, 2][-3:-1][::-1]
            v15 = v14
        P(ExceptionGroup('g', [StopIteration(list(zip(x11, {}, strict=True)))]).split(lambda x16: x11))
    g17 = ((x18, x18)[1] for x18 in range(3, 5, -2 ** 64) if int(b'')); P([((-212) &
     (-2)), len()[range(), isinstance(type(len()), (lambda x19: -x19)((lambda *a20, **k21: (a20, k21))()))], {1: map(), 1.0: (lambda x22: -x22)((lambda *a23, **k24: (a23, k24))()), True: tuple(str())()}] in g17); P(list(g17))
    for v25 in [sum([3, 1, 2][::2], (max(6, (-4832067317440874128)) &
     sum([], (-2)))), sum([3, 1, 2][1:-2 ** 70:1]), (ARRAY[-3:-1] * 2)]:
        match v25:
            case Base(): P((1, v25))
            case complex(real=-1.5, imag=_) | 0: P((2, v25))
            case [a26, *b27]: P((3, a26, b27))
            case {'a': a26, **b27}: P((4, a26, b27))
            case str(a26) | int(a26): P((5, a26))
except Exception as e: X(e)
def f28(**p29):
    bytearray(('' for x30 in p29 if p29))[1] = 256
    v31 = sorted(list((b'\r\nabc1%d' * 2)))
    return p29
[bytes(memoryview(bytearray(b'12345678')).cast('d')).split(bytes(Base())) for x32 in f28]
