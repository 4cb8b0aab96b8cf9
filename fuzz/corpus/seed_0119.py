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
    g1 = b'A'
    P(g1)
    P((next(g1, 0), next(g1, 0)))
except Exception as e: X(e)
try:
    v2 = '²ZaΣ'.splitlines()
    try:
        try:
            try:
                try:
                    pass
                except Exception as e3:
                    raise
            except Exception as f4:
                X(f4)
            v2 /= v2
            v5 = list(range(v2()))
        except ArithmeticError:
            try:
                try:
                    pass
                except Exception as e6:
                    raise
            except Exception as f7:
                X(f7)
            try:
                try:
                    pass
                except Exception as e8:
                    raise
            except Exception as f9:
                X(f9)
            while True:
                t('w')
                try:
                    break
                    break
                finally:
                    t(1)
        v10 = [*v2(), range(False)]
        i11 = 0; v12 = [2, 2]; i11, v12[i11] = 1, v2; P((i11, v12))
    except Exception:
        def g13(p14, p15, *p16):
            v17 = yield int((1j).conjugate())
            v18 = yield (([x19 for x19 in [3, 1, 2]] + v2) * 1)
        g20 = g13(*[max(str(bytearray().copy(), 'utf-16-le'))], **{'p15': bytes('\u2028\ud83dßa', 'utf8')})
        P(next(g20, ((1j ** 1) < complex('1 + 2j'))))
        P(g20.close())
        P(list(g20))
        try:
            assert v2
            if (v21 := ((b'b' * 2.0) == bytearray())): P(v21)
            v22 = [(-round((-4611686018427387903), 2)), type(Base()), v21]
        except v2:
            v23 = v2
            v2 //= slice(2 ** 63, 0)
            raise KeyError((-2))
    v2 -= v2
except Exception as e: X(e)
try:
    v24 = b'\r\n\xff'
    P(v24)
except Exception as e: X(e)
else: P(v24)
try:
    v25 = v2
    P(v25)
except Exception as e: X(e)
else: P(v25)
raise False
