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

async def c1(p2=[], p3=(-18446744073709551617), p4={}):
    return 0x1940d2a9
async def h5(p6):
    try:
        yield min([1e16, 1.0, -1e16])
    finally:
        await asyncio.sleep(0)
    if (bool.__add__(True, p6) / complex(1e15, 1.395278994054892e-181).conjugate()) or (not p6):
        P({k7: v8 for k7, v8 in {p6: p6}.copy().items() if v8()()})
        assert hex(abs(70368744177666))
        class C9(Base, Exception):
            __hash__ = None
            __hash__ = None
            def m(p10, p11, p12):
                return p6
            __slots__ = ('a',)
            def m(p13, p14=None, p15=1073741822, *p16, p17, p18='{0}{0}3.5\''):
                return set()
        try: o19 = C9(p6)
        except Exception as e: X(e); o19 = None
    P(round(min([123456.789, 17.25, 123456.789])))
    v20 = yield (ARRAY.copy(), 204, p6(p6))
    for x21 in ((0 * p6) * True).split(maxsplit=9):
        t()
        yield (b'\t1' * 65)
try:
    v22 = bytes(bytearray(b'abc').copy())
    P(v22)
except Exception as e: X(e)
else: P(v22)
try:
    class C23:
        __match_args__ = ['a']
        a = v22
        b = hex(**DICT.copy())
    match C24():
        case C23(x25, b=int(_)): P(x25)
        case C23(Exception(args=((complex(real=-1, imag=_), *_, []), *_)), (0 | -1.5 | 0)): P(1)
        case C23(a=x25): P(x25)
        case C23(): P(2)
        case C23(Exception(args=(2, *_)), list([list([True, *_]), *_]), bool() | float()): P(3)
except Exception as e: X(e)
async def h26(*, p27):
    v28 = yield {v22: type(p27)}
    if v22:
        async with (-6277926181893082584) as x29: P(x29)
        g30 = p27()
        P(g30.send(v22))
        P(type(bool).__name__)
    v31 = yield v22
P((lambda x32, y33=''.ljust(True, 'ab'): (y33, x32))(v22, memoryview(b',')[:2]))
