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
    class C1(str):
        def __init__(self, *a, **k): self.x = None
    try: o2 = C1(frozenset(1e22), (([] * -1) + 'Σ'.splitlines()))
    except Exception as e: X(e); o2 = None
except Exception as e: X(e)
try:
    class C3(C1):
        b = int
        def __format__(self, spec): return hex((+((+3) ** 2)))
        def __class_getitem__(cls, k): return C1
    try: o6 = C3(0.0, (range(4, 8, 0b1011010000111010111000110000100).index((174 ** 1)) / float.fromhex((round(0.3, 9)).hex())))
    except Exception as e: X(e); o6 = None
except Exception as e: X(e)
try:
    v7 = {o2: o2, (4294967298).to_bytes(8, 'little', signed=True): C1}; del v7[(2 * '\ud83dß')[0:][0:0:-2]]; P(v7)
    v7 = frozenset({2, 1})
    with type('M', (), {'__enter__': lambda s8: (t('in', 1), ([] and v7))[1], '__exit__': lambda s8, *a9: (t('out', a9[0]), C1)[1]})() as x10:
        P(any((y11 := x12) == repr(C3) for x12 in sorted(o2, key=repr)))
        if not next(y11, v7) and y11:
            v13 = (range((-1), 136, 6516092512017126303)[4] ^ float(repr(0.0001)))
        P(None)
except Exception as e: X(e)
try:
    P(v7)
    P(C3)
    P(v7.__index__())
except Exception as e: X(e)
try:
    async def m14():
        k15 = asyncio.create_task(bool(v7))
        try: P(await k15)
        except Exception as e16: X(e16)
        P((k15.done(), k15.cancelled()))
        P([await asyncio.sleep(0, x17) for x17 in ['ab', 'cd']])
        return o2
    P(asyncio.run(m14()))
except Exception as e: X(e)
try:
    SHARED[:] = [o6, C3, float(v7)]; SHARED[o2():o2] = v7; P(SHARED)
except Exception as e: X(e)
try:
    async def n18(x19):
        try:
            await asyncio.sleep(0.01)
            return x19
        finally: t('end', x19)
    async def m20():
        k21 = asyncio.create_task(n18(C1))
        try: P(await asyncio.wait_for(k21, 0))
        finally: P((k21.done(), k21.cancelled()))
    asyncio.run(m20())
except Exception as e: X(e)
P(N)
