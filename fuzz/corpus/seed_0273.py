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
    try:
        if complex(abs((-18446744073709551616))):
            P((bytes(SHARED)[3:] + bytearray(-2)))
            P({range(1): y2 for x1 in (memoryview(bytearray(b'12345678')).cast('d'), min(SHARED, key=(lambda x3: x3), default=()), (-complex((-2.5), 3.5))) if (y2 := repr(v4)) or 1})
            v5 = list(map(y2, range(3), range(3)))
        try:
            v6 = [range(0)]
            a7, b8 = divmod(float.fromhex('0x1p-1080'), ((1 >> 0) / 0.0001))
            for v9 in v6:
                try:
                    continue
                finally:
                    continue
        except LookupError:
            for v10 in (bytes(bytearray()) * 2 ** 65): pass
        except LookupError as e11:
            if min([int(',3.5'), [][2], 0x7d2cf06b, [][True], abs(4), [][0], int('')]):
                pass
                pass
                pass
        else:
            try:
                raise RuntimeError('ß\x7f  a,b,c')
            except ArithmeticError as e12:
                X(e12)
                raise
        finally:
            P(memoryview(bytearray(b'12345678')).cast('q'))
        v13, v14 = (-1), (tuple(SHARED) * 2)
    except min((-257)):
        for x15, *y16 in []:
            t()
            P(ValueError(()[::2]))
        P(bin(6).join(Base()))
        if complex(float(repr(1e15)), abs(1j)): raise RuntimeError('x y\nab'.rjust(True, '\t'))
    for v17 in (x18(bytearray(b'abc')) for x18 in (()[3] for x19 in (1j ** 1))): pass
    class C20(tuple):
        def __len__(self): raise ValueError('3.5Σ'); return 5
        y: range(1)
        def __new__(cls, *a): return (5e-324 ** 1)[(1j ** 1)]
        def __getattr__(self, n): SHARED.pop(); return next((super for x21 in b'\nab\r\n'))
        __slots__ = ('a',)
    try: o22 = C20()
    except Exception as e: X(e); o22 = None
except Exception as e: X(e)
try:
    match (({}.copy()).get(1j),):
        case (a23, int()): P(a23)
        case (a23, *b24, 'a'): P((a23, b24))
        case 2 as c25: P(c25)
except Exception as e: X(e)
try:
    v26 = tuple(()[:])
    P(v26)
except Exception as e: X(e)
else: P(v26)
P((b'abc' * 7).zfill(9)[50]
  + (slice(3, 0, -2)).indices(-2))
