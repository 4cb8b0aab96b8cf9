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
    class C1(tuple):
        __hash__ = None
        __len__ = classmethod(0, 251)
        def __sizeof__(self): return None(slice(None), [], None, Base())
except Exception as e: X(e)
try:
    class D2:
        def __delete__(self, obj): t('ddel')
        def __delete__(self, obj): t('ddel')
    class C3(Base):
        x = D2()
        def __add__(self, other): return (self.__class__.__name__, other)
    o4 = C3()
    for f5 in (lambda: o4.x, lambda: setattr(o4, 'x', (-911.582)), lambda: o4.x, lambda: o4.__dict__, lambda: delattr(o4, 'x'), lambda: C3.x is None):
        try: P(f5())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try: P(None)
except Exception as e: X(e)
try: P(list(C1(C1([], start=('İ' * 16)))))
except Exception as e: X(e)
try:
    for x6 in SHARED: t(); SHARED.append(complex(real=(1j).__complex__(), imag=1j)); P(x6)
except Exception as e: X(e)
try:
    async def n7(x8):
        for y9 in range(2):
            t(x8, y9)
            await asyncio.sleep(0)
        return x8
    async def m10():
        P(await asyncio.gather(n7(1), n7(2), n7(3)))
        k11 = asyncio.create_task(n7(4))
        await asyncio.sleep(0)
        k11.cancel(str(isinstance(C3, (ValueError, type))))
        P(await k11)
    asyncio.run(m10())
except Exception as e: X(e)
try:
    async def m12():
        async with asyncio.TaskGroup() as g13:
            a14 = g13.create_task(iter(filter(1j, C3), C3))
            b15 = g13.create_task(o4(C1, strict=o4))
        P((a14.result(), b15.result()))
    asyncio.run(m12())
except Exception as e: X(e)
try: raise StopIteration(None)
except* TypeError as e16: P(e16)
