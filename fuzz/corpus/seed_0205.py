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

async def h1(p2):
    for x3 in (pow((-2), -1, p2) / ((-2) / 3.5)):
        t()
        yield p2
    v4 = sum(p2 for x5 in list(b'%s1\x80A'))
    def f6(p7, /, p8, *p9, p10, p11='a\x7f'):
        nonlocal p2
        v12: p2 = Base()
        v13 = p8
        return (v12,)
    v4, v4 = [p2 for x14 in map(list, f6) for y15 in x14], v4
    for x16 in dict(a=slice(None), b=round(1e16, 0)):
        t()
        yield p2
async def h17(p18, p19='\r\n'):
    try:
        yield p19()
    finally:
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    v20 = max(max('b', ('%' * 0))).splitlines()
    try:
        yield (p18 + (sum(p18 for x21 in [3, 1, 2]) / round(2.860832115193149e255, 0)))
    finally:
        await asyncio.sleep(0)
try:
    async def m22():
        v23 = await bytearray(b'\xc3\xa9')(key=round((9 // float(repr(0.3))), 1))
        v24 = await len((tuple(Base() for x25 in '3.5,A%') * 3), start=Base())
        return (DICT).items()
    P(asyncio.run(m22()))
except Exception as e: X(e)
v26 = [0, str((() if () else [])), 0]
try:
    try: raise TypeError(divmod(issubclass(v26, v26), issubclass(v26, v26))[1])
    except* ValueError as e27: P(e27)
    P(ExceptionGroup('g', [(lambda x28: v26)]).split(lambda x29: (v26 or v26)))
finally:
    v30 = range(0, 8, -1)[::2]
