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
    class C1(list):
        a = range(1, 2, -1)
        def __format__(self, spec): return None
        def __iter__(self): return iter({}.items())
        def m(p3=('ŉ' * 8)):
            pass
            p3[1] = memoryview(p3)
            del p3[1]
            P([next((SHARED + []), chr(255)) for x4 in list(enumerate(p3, start=p3)) if (y5 := 18446744073709551618)])
            return p3
        def m(p6=281474976710655, /, p7=None, p8=3, *, p9=None):
            t('f1')
            with (type('M', (), {'__enter__': lambda s10: s10})() as x11, type('M', (), {'__enter__': lambda s12: (t('in', 2), next((b'\xc3\xa9' * 16), SHARED))[1], '__exit__': lambda s12, *a13: (t('out', a13[0]), p6)[1]})() as (y14, *z15),):
                v16 = p8
                v17 = v16
                v18 = p7
            v19 = [None for x20 in map(p9, enumerate(Base()))]
            P(range(0, 3)[-7])
            return None
    try: o21 = C1(bytes(4), dict.fromkeys([], slice(None)))
    except Exception as e: X(e); o21 = None
except Exception as e: X(e)
async def c22(p23, *p24, **p25):
    t('f3')
    P(await p25(round(min(SHARED[-3:-1], key=p23, default=C1), 2), p25))
    p23 %= o21
    try:
        raise ExceptionGroup('g', [ValueError(min([])), TypeError(str(object=range(-2 ** 70, 2 ** 70, 3 ** 20)[::2][2]))])
    except* TypeError as e26:
        P(e26.exceptions)
        P(await asyncio.sleep(0, b'%d1'))
    except* (KeyError, TypeError) as f27:
        P((f27, f27.exceptions))
    return C1
try:
    match {**dict([]), range(-2 ** 70, 2 ** 70, 3 ** 20)[7]: C1}:
        case {1: a28}: P(a28)
        case {'a': a28, 'b': _}: P(a28)
        case {'ab': _, **r29}: P(r29)
        case {}: P('empty')
except Exception as e: X(e)
try:
    match dict(DICT, c=C1):
        case {1: a30}: P(a30)
        case {'a': a30, 'b': _}: P(a30)
        case {False: _, **r31}: P(r31)
        case {}: P('empty')
except Exception as e: X(e)
raise StopIteration(C1)
