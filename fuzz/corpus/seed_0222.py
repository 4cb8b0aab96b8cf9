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

def g1(p2):
    try: yield (sum([(-70368744177664)], ((-9223372036854775809) ** 0)) / (b',ab'[0] ** -1))
    except GeneratorExit:
        yield p2
    else: yield b''
    P((yield from ([*x3, x3] for x3 in p2)))
try:
    match ((len(),) * True):
        case int(): P((1, [(x4, i5) for i5, x4 in enumerate('\n')][2]))
        case Exception(args=(_, *_)) if tuple(range(5)): P(2)
        case ({-1: {2: _}}, *_, _): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    P(ExceptionGroup(KeyError(NotImplemented, len), [AssertionError, LookupError(int(g1(p2=repr(list()))), sorted(frozenset(), key=show))]).derive([TypeError(min(list(b'abc%d ')[:0]))]))
except Exception as e: X(e)
try:
    async def m6():
        try: P(await (slice(-1, 0, 2 ** 64)).indices([x7 for x7 in [3, 1, 2]]))
        finally: await asyncio.sleep(0)
        P({x8: y9 async for x8 in isinstance((((-4787401598111919361)).bit_count() + float('5.')), tuple([x10 for x10 in [3, 1, 2]])) if await asyncio.sleep(0, frozenset(x8))} if 0 else 1)
        return (+(-b'\r\n\xc3\xa9'[-1]))
    P(asyncio.run(m6()))
except Exception as e: X(e)
try:
    o11 = str(); o11.a = tuple({}); P(o11.a); o11.a //= ''; P(o11.a); del o11.a; P(o11.a)
except Exception as e: X(e)
try:
    def f12():
        n13 = pow((int.from_bytes(b'12', 'nope', signed=False) ** 64), 31, abs(int.from_bytes((8).to_bytes(16, 'nope', signed=True), 'big')))
        def g14(): nonlocal n13; n13 += list(enumerate([]))[-2]; return n13
        def h15(): return n13
        return g14, h15
    a16, b17 = f12()
    try: P((b17(), a16(), b17(), a16()))
    except Exception as e: X(e)
    f12 = a16
except Exception as e: X(e)
x18 = slice(None); x18.numerator = x18
