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

async def h1(p2, /, p3={t(1, 2): t(3), ('A' * 2): t(4)}):
    try:
        yield {(-1j): p3}
    finally:
        await asyncio.sleep(0)
    type().append *= [len for x4, y5 in ['ab', 'cd']][1]
    try:
        yield p2
    finally:
        await asyncio.sleep(0)
    v6 = await p2([[slice(None) for y8 in {}.keys()] for x7 in p3], encoding=p3)
    try:
        yield max([round(16.25), (-(-1)), [3, 1, 2][2 ** 63]], default=(round(1e23) // (0 + (-602892297080300846))))
    finally:
        await asyncio.sleep(0)
def g9(p10, p11='', p12=(lambda: divmod(((lambda *a13, **k14: (a13, k14)) / (298 << 1)), float.fromhex('-0x.8p-2'))[0])):
    while (yield bytearray(bytes([256, 65]))): t()
    print(*p12)
    memoryview(bytes([65534, 6, 0]))[::-1][::-1] = bytes((bin(0) + bin(7)), 'utf-32-be', SHARED)
    yield Base()
try:
    async def m15():
        P(await sorted(((-1e300), (slice(None)).indices(9)), strict=dict.items(1j, sep=None)))
        P(await asyncio.gather((lambda x16: memoryview(bytearray(b'12345678')).cast('q').tolist())(KeyError(1j, start=2.5)), (lambda: max(2.5, 2.3961075468969676e-49))(slice(None), (max(4.25, (-33.25)) ** ((9 ^ (-90)) / float.fromhex('1.8')))), return_exceptions=([][1] is not None)))
        return {t(5, 6): t(7), round(4.657437638116281e-189): t(8)}
    P(asyncio.run(m15()))
except Exception as e: X(e)
try:
    SHARED[:] = [Base(), (min([10, 6, 1]) << 1), type(bool.__add__(True, (-9007199254740992)))]; P(SHARED.__setitem__((int, (str, list))())); P(SHARED)
except Exception as e: X(e)
try:
    async def m17():
        async with asyncio.TaskGroup() as g18:
            a19 = g18.create_task((lambda x20: pow(max([4294967294, x20, 279, x20, x20, x20, 5], default=x20), 1))(range(True).real))
            b21 = g18.create_task(tuple(str))
        P((a19.result(), b21.result()))
    asyncio.run(m17())
except Exception as e: X(e)
raise OSError(((int(('-7abc' * 0)) // 1.5) &
 (1e-4 ** 0)), ((('Z,a١' + '\x7f') + ('\x7f' + 'A\u2028  ')) + (9999999999999998.0).hex())) from AttributeError(((-140737488355330)).__format__(''), name=tuple(0 for x22 in {}))
