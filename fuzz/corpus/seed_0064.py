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
    def f1(a2, /, b3, c4=int(ascii('%s')), *d5, e6, g7=(pow(int('١٢', 2), 0, (4294967297 ** 1)) << 1), **h8): return (a2, b3, c4, d5, e6, g7, h8)
    for x9 in (lambda: f1(('ǅ', SHARED), default=bytearray(0)), lambda: f1((((() + ()) + ()[::-1]) + ()[-3:-1][:0]), (slice(None)).indices(2), e6=[[(-(-2)) for y11 in [x10()]] for x10 in ()]), lambda: f1((bytearray(), Base())[-3:-1], b3=divmod(round(float('inf'), 70), max([], default=(-159555885153868856532717751906700267)))[1], **{'e6': range(float()), 'q': bytearray(b'abc')}), lambda: f1(*filter((lambda x12: (x12, x12)), (sorted([]) + [f13(y14) for f13 in [(lambda a15, x16=x16: (a15, x16)) for x16 in [3, 1, 2]] for y14 in [3, 1, 2]])), e6=1), lambda: f1(((int, (str, list))() + frozenset()), {2, 5}, **dict(zip((b'\tab' * 65), DICT)))):
        try: P(x9())
        except Exception as e: X(e)
except Exception as e: X(e)
try:
    v17 = (slice(2, 1)).indices(3)
    P(v17)
except Exception as e: X(e)
else: P(v17)
try:
    async def n18(x19):
        try:
            await asyncio.sleep(0.01)
            return x19
        finally: t('end', x19)
    async def m20():
        k21 = asyncio.create_task(n18('A'.removeprefix('é').splitlines()))
        try: P(await asyncio.wait_for(k21, 0))
        finally: P((k21.done(), k21.cancelled()))
    asyncio.run(m20())
except Exception as e: X(e)
try:
    P(range(Base())[::2][::2])
    P('A3.5\x003.5')
    P((Base() not in (slice(None)).indices(0)))
except Exception as e: X(e)
try:
    P(iter([range(1)[(-296)] for x22 in [(-213729725015753690210371114426245730), (-418026177367256126249189260813167329), 56]]))
    P(v17)
    P(v17)
except Exception as e: X(e)
try:
    async def n23(x24):
        try:
            await asyncio.sleep(0)
            return x24
        finally: t('end', x24)
    async def m25():
        k26 = asyncio.create_task(n23((tuple('') + tuple(v17))))
        try: P(await asyncio.wait_for(k26, 0))
        finally: P((k26.done(), k26.cancelled()))
    asyncio.run(m25())
except Exception as e: X(e)
P(N)
