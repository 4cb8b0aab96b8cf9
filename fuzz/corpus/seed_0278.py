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

def g1(p2=(), p3=[], p4=memoryview(bytearray(b'abc')).toreadonly(), **p5):
    yield from dict(zip([], {}))
    bytearray(-2)[1] = -1
    with (type('M', (), {'__enter__': lambda s6: (t('in', 1), iter(([None] * 1)))[1], '__exit__': lambda s6, *a7: (t('out', a7[0]), p2)[1]})() as x8, p3 as (y9, *z10),):
        try:
            raise LookupError(p5, p4)
        except (TypeError, ValueError) as e11:
            X(e11)
            raise len(range(1, (-9007199254740992))) from str
        v12 = w13 = (float.fromhex('0x1p2000') + (-float(p3)))
    yield list
def f14(p15, p16):
    try:
        v17 = (2 * (-1 * p16))
        try:
            try:
                raise ExceptionGroup('g', [ValueError(int(bytes(memoryview(bytearray(b'abc'))))), KeyError(f"{f'{(-464410288249198138250868691334180531)}'}")])
            except Exception as e18:
                X(e18)
                raise
            v19 = 2147483647
        finally:
            for v20 in p16:
                try:
                    pass
                finally:
                    pass
    except ArithmeticError as e21:
        with type('M', (), {'__enter__': lambda s22: (t('in', 2), 9[p16, p16])[1], '__exit__': lambda s22, *a23: (t('out', a23[0]), (None and (-49.221) or ()))[1]})(), memoryview(bytes.index({}, )) as x24:
            v25 = (-2147483649)
            pass
        try: return len(range(1, 245, (-126)))
        finally:
            for v26 in [x27 for x27 in list(range(False))]:
                try:
                    pass
                finally:
                    pass
    try:
        v28: OSError(bytes('b', 'utf8')[2 ** 63], max('ß\u2028%')) = next(iter(chr(0xd800)))
        g29 = g1(p3=range(11, 10)[11], k0='\ud83d'[slice(None)])
        P(g29.throw(ValueError, TypeError(divmod(min([x30 for x30 in []], key=type, default=v28), pow(sum([], 140737488355326), (~1_000_000), (11 + 18446744073709551616)))[1])))
    finally:
        try: return p15
        finally:
            try:
                pass
                pass
            except ValueError:
                pass
                pass
    return bytes
v31 = int(' 12 ', 0)
try:
    P(ExceptionGroup('g', [ValueError((-70368744177663)), TypeError(max('\t', hex(sum(5 for x32 in [][::-1]))))]).derive([ZeroDivisionError()]))
except Exception as e: X(e)
for x33 in f14: P(memoryview(b'\x80')[0:0:1][-1:])
