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

async def h1():
    yield max(max('_  İ', '١')[2:2])
    try: P(await {k2: v3 for k2, v3 in dict.fromkeys(Base(), []).items() if (1_000_000 * 163)})
    finally: await asyncio.sleep(0)
    print(*[bin(min([], key=tuple, default=5)), chr(0x20ac), type(object).__name__[9:]])
    try:
        yield hash(issubclass(True, bool))
    finally:
        await asyncio.sleep(0)
try:
    a4, (*b5, c6), d7 = ((slice(None)).indices(True) * True)
    P(ExceptionGroup(str((1j ** 0).imag), [ExceptionGroup('g', [ValueError((int(' 12 ') << 1)), KeyError(str(issubclass(float, a4)))]), ExceptionGroup('g', [ValueError(range(9, 8)[1]), KeyError('')])]).subgroup(range(8)[0]))
except Exception as e: X(e)
try:
    def f8(*, p9=(lambda: b5[0])):
        global a4
        try:
            assert any(a4), type
            try:
                try:
                    pass
                except LookupError as e10:
                    raise
            except Exception as f11:
                X(f11)
            try:
                try:
                    pass
                except LookupError as e12:
                    raise
            except Exception as f13:
                X(f13)
        except a4 as e14:
            return (min('\ud83d'.splitlines(), key=list, default=p9) << 0)
            a15, b16 = tuple(round((1j).real))
        v17 = (pow(int(2), int('+5'), (+int(b'\x00\xff'))) << 64)
        return v17
    v18 = int(pow((+4294967296), 1))
except Exception as e: X(e)
v19 = ord(b'')
try:
    assert (lambda x20=v18, *, k21=int('- 5', 10): range(5)), v18
except Exception as e: X(e)
with type('M', (), {'__enter__': lambda s22: 1 // 1, '__exit__': lambda *a23: isinstance(a4, (bool, ValueError))})() as x24: P((int.from_bytes(b'\r\n,', 'big', signed=True) << 64))
