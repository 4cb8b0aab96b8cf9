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

def f1(p2=(lambda: bytes(bytearray(True))), p3='é١Σ\'', /, p4=4, *, p5):
    t('f1')
    v6: (dict(divmod(p5(p5, p3), p3)) is None) = (dict(zip(DICT.items(), ['ab', 'cd'])) | {**dict(p2(p2)()()), b'': p2})
    return p5
v7 = ((divmod(True, (-9007199254740994))[1]).__index__() ** 0)
try:
    async def m8():
        q9 = asyncio.Queue()
        async def p10():
            for x11 in zip(['ab', 'cd'], b'12'):
                t(); await q9.put(x11)
            await q9.put(None)
        k12 = asyncio.create_task(p10())
        while (x11 := await q9.get()) is not None: P(x11)
        await k12
    asyncio.run(m8())
except Exception as e: X(e)
try:
    P(frozenset(f1(**{'p5': f1('{0}-7', p4=12.0, p5=f1)})).isdisjoint([]))
    P(b'%s%d')
    P((b'abc' * 65))
except Exception as e: X(e)
try:
    v13 = hash(min(([0.1] * 10)))
except Exception as e: X(e)
try:
    g14 = ValueError(*(memoryview(bytearray(b'abc')) % [][::2]))
    P(next(g14))
    P(g14.send(dict(({} | dict([])), c='{0}'.partition(','))))
    P(list(g14))
except Exception as e: X(e)
for x15 in zip(reversed('\x00'.partition('١')), [([], {}), (slice(None), f1)]): P(b' \t'[2 ** 63:1][::-1])
