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
    class D1:
        def __set__(self, obj, value): t('dset'); P(value2)
        def __get__(self, obj, kind=None): t('dget'); return tuple()
    class C3(Base):
        x = D1()
        def __eq__(self, other): t('eq'); return (lambda *a5, **k6: (a5, k6))()
    o7 = C3()
    for f8 in (lambda: o7.x, lambda: setattr(o7, 'x', (divmod(float.fromhex(((-1.0)).hex()), False)[1] ** 0)), lambda: o7.x, lambda: o7.__dict__, lambda: delattr(o7, 'x'), lambda: C3.x is None):
        try: P(f8())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
v9 = {'a': 1, 1: (max(max('__')) + type(b'\n\n\n\x80'.rsplit(None, 5)).__name__)}
try:
    for x10 in SHARED: t(); SHARED.append(o7); P(x10)
except Exception as e: X(e)
try:
    async def m11():
        q12 = asyncio.Queue()
        async def p13():
            for x14 in v9:
                t(); await q12.put(x14)
            await q12.put(None)
        k15 = asyncio.create_task(p13())
        while (x14 := await q12.get()) is not None: P(x14)
        await k15
    asyncio.run(m11())
except Exception as e: X(e)
try:
    P(C3)
    P(sorted((), key=C3, reverse=False)[0])
    P(iter([C3, o7, v9]))
except Exception as e: X(e)
raise C3.__class__.__name__
