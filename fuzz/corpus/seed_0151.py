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
    class C1(Base):
        def __init_subclass__(cls, /, *a2, **k3): t('sub', cls.__name__); P((slice(True, 3).__doc__ is None))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D4(C1):
            q = C1()
            a = frozenset().__class__
            __slots__ = ('a',)
            a = 1j
            __slots__ = ('a',)
            def __complex__(self): return slice(0, 0)
    except Exception as e: X(e); D4 = C1
except Exception as e: X(e)
def g5(p6=b'A\r\n'.decode('latin-1', 'replace'), p7=(-161), /, p8=(-184)(sep=())):
    yield (p6 or 10)
    print(*ascii(bytes(Base())).splitlines())
    with C1:
        v9 = dict([]).keys().isdisjoint((p8, D4))
    yield {'a': v9, 'b': C1}.get((p6 ** 2), p7())
try:
    async def m10():
        q11 = asyncio.Queue()
        async def p12():
            for x13 in [ascii(slice(None)), 'ß\x00', bin(max([], default=924375859654069775416862069714217840))]:
                t(); await q11.put(x13)
            await q11.put(None)
        k14 = asyncio.create_task(p12())
        while (x13 := await q11.get()) is not None: P(x13)
        await k14
    asyncio.run(m10())
except Exception as e: X(e)
try:
    v15 = frozenset(C1)
    P(v15)
except Exception as e: X(e)
else: P(v15)
try:
    g16 = (x17 for x17 in {**({} | {}), b'\x80\xff': 0.3} if next('aa,b,c', ValueError)); a18, *b19 = g16; P((a18, b19))
except Exception as e: X(e)
try: P(C1(range(True), default=repr(None).partition(f'{v15 = !s}')))
except Exception as e: X(e)
raise AssertionError
