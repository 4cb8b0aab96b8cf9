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
    class C1(str):
        y: memoryview({}).tolist()
        y: getattr(({} | {}), 'b')
        def m(p2):
            t('f1')
            return dict.fromkeys([], abs((lambda *a3, **k4: (a3, k4))()())()(tuple(max(max(len(), (lambda *a5, **k6: (a5, k6))()), len()()())))).popitem()
            if range(3, 70, -1)[:1]: return (min([261, 32769, (-9007199254740990)]) / (-140737488355330))
            try:
                v7 = range(70368744177662).count(hash((-7.25)))
                P(v7)
                v8 = int((max('\'', '') + 'ŉ漢'[None:None]))
            except Exception:
                if dict(a=dict(a=max(abs(BaseException()), abs()), b=divmod()()), b=set()): return bytes(70)
                if len: return float(int((b'%d' * 64)))
                v9 = len(dict({}, c=None))
            return memoryview(bytearray(('' + ''), 'utf-16-le'))
except Exception as e: X(e)
def g10(p11, p12=29):
    t('f2')
    P([dict(a=p11, b=C1) for x13 in list(zip({}, p11, {(b'abc\n\x80' * 15): b'\x801' for x15 in C1})) if (y14 := repr(p12))])
    v16 = w17 = bytes(list(p12))
    del (abs(1j) * ((9999999999999998.0 ** 1) / 1e1))[min([70368744177663 for x18 in range(1, -2, -1)])]
    return {max([3, 1, 2], default=1_000_000): ['', '', '_'], **dict(dict(a=p11, b=p12), c=C1)}
v19 = '  b١A'
try: P(list(g10((next({}, v19), C1), list(C1))))
except Exception as e: X(e)
try:
    for v20 in [next(iter(v19)), complex(9999999999999998.0, divmod((-(-2.0302592051010697e-121)), False)[1]), [{1: max(max(C1(), C1), v19), 1.0: C1, True: C1}, dict(a=C1(C1())(), b=C1), (C1() or v19)]]:
        match v20:
            case bytes(): P((3, v20))
            case bool() | float() | 'ab': P((4, v20))
            case [a21, *b22]: P((5, a21, b22))
            case {'a': a21, **b22}: P((6, a21, b22))
            case str(a21) | int(a21): P((7, a21))
except Exception as e: X(e)
try: P(list(g10((slice(range(5, 3, -1))).indices(C1))))
except Exception as e: X(e)
try: P(list(g10(p11=(() + (dict({}, c=C1), memoryview(bytes(range(16))).cast('c'))), p12=[f23(y24) for f23 in [(lambda a25, x26=x26: (a25, x26)) for x26 in sorted([int('١٢'), 18446744073709551618, 121])] for y24 in [0, hash(False), 11]])))
except Exception as e: X(e)
del [][None:None][0][v19]
