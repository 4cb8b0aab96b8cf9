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
    class C1:
        @staticmethod
        def s2(p3):
            p3 = p3
            v4 = max([x5 for x5 in range(1, 3, 0)], default=(+11))
            return sorted({0, 4}, key=show)
        @classmethod
        def t6(cls, *a7): return (cls.__name__, a7, '漢'.strip(None))
        @property
        def p8(self): return None
        @p8.setter
        def p8(self, value): P(('set', [True, 0.0, b'a\xc3\xa9'].pop()))
    try:
        v9 = C1(); P(v9.t6((+sum(9 for x10 in [10, 7, (-152)])))); P(v9.p8); v9.p8 = (list(reversed(DICT.items())) or (~250)); P(C1.s2((SHARED.copy() + (list(list(complex())),)))); del v9.p8
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    class C11(float):
        y: list(enumerate(str(isinstance(ord(), abs())), pow(pow(170141183460469231731687303715884105727, 31, 6), 0, sum(x12 for x12 in [3, 1, 2]))))
        def __repr__(self): t('h'); DICT.update({4: 1, -1: self}); return 'h'
        def __index__(self): return bytes([256, 0])
except Exception as e: X(e)
v13 = (~0)
async def h14(p15, p16, p17, *, p18, p19):
    try:
        yield p19
    finally:
        await asyncio.sleep(0)
    try:
        raise ExceptionGroup('g', [ValueError(p19), KeyError(p16)])
    except Exception as e20:
        X(e20)
        raise AttributeError(str(p19).replace('', max(p17, p16), 3), name=p17) from TypeError(p19)
    for x21, y22 in ['{}', [(x23, i24) for i24, x23 in enumerate(p19)]]:
        t()
        P(bytes(p16))
        p19 = p16
    v25 = yield slice(0, 0).__rmul__(dict(C11))
try: P((lambda x26, y27: slice(0, 2 ** 63))(v13, C11))
except Exception as e: X(e)
v28 = min(list(zip(reversed(SHARED), v13, range(1, 3))), key=slice(C11(C11, v13)), default=v13)
try:
    P(C11)
except Exception as e: X(e)
P(v28
  + str)
