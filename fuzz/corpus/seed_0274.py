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

def g1():
    try: yield from (b'%s' * 3).strip((lambda x2, /, y3, *, z4=1: (x2, y3, z4))(ascii()(), type((lambda *a5, **k6: (a5, k6))())))
    except ArithmeticError as e7: X(e7)
    P(ExceptionGroup({1: SHARED, 1.0: (), True: 0.0}, 1e1))
    P({(y9[y9],): y9 for x8 in list(reversed(dict(False).keys())) if (y9 := 234095121580872991044242681080625558) or 1})
    yield slice(-2, 2)
def f10(p11=divmod(float(format(4503599627370496.5, '.17g')), False)[1], p12={}):
    t('f1')
    class C13(Base):
        def __init_subclass__(cls, /, **k14): t('sub', cls.__name__); P(((SHARED + SHARED) * Shared()))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D15(C13):
            q = C13()
            x = p12
            b = slice(2, -7)
            def __invert__(self): return ((min(SHARED, key=p11, default=p11) >> 1) / (-1073741826))
            def __iadd__(self, other): t('i'); return slice(2, 2, 3)
            __len__ = p12[p11]
    except Exception as e: X(e); D15 = C13
    v17 = b'a'[2]
    with type('M', (), {'__enter__': lambda s18: (t('in', 2), C13)[1], '__exit__': lambda s18, *a19: (t('out', a19[0]), C13)[1]})() as x20:
        P(any((y21 := x22) == (-170141183460469231731687303715884105726) for x22 in list(zip(x20.keys(), {b' a': x20 for x23 in len(p11)}, (v17 for x24 in x20)))))
        v25 = dict({})
        try:
            assert C13
            v26 = v25
            if v25: return v25
        except ValueError:
            if p12: return x20
            def g27():
                return v17
            v28 = sorted([max(ord('a'), int('+5')) for x29 in range(1, 5)])
    return frozenset()
try: P(f10((11 / 1e1).__or__(slice(True, 2))))
except Exception as e: X(e)
try:
    class C30:
        __match_args__ = ()
        a = sorted([(-2172472681054727185), 0o15614374761, 265][::-1])
        b = f10
    match (list(zip(f10, {}.items(), f10)) * 2):
        case C30(x31, b=_): P(x31)
        case C30(_, []): P(3)
        case C30(a=x31): P(x31)
        case C30(): P(4)
        case C30(list([_, *_]), _, (_, *_, _)): P(5)
except Exception as e: X(e)
try:
    P((lambda *a32: a32)(*(getattr((-2.852810356189762e-183), 'real', x33) for x33 in (b'' * 16) if {f10: x33, b'\n': f10})))
except Exception as e: X(e)
try:
    match (set([]), 1e300):
        case (a34, _): P(a34)
        case (a34, *b35, ''): P((a34, b35))
        case (_, *_, (int(_), *_, _)) as c36: P(c36)
except Exception as e: X(e)
try:
    match (f10(), f10):
        case (a37, _): P(a37)
        case (a37, *b38, b'a'): P((a37, b38))
        case (_, *_, _) as c39: P(c39)
except Exception as e: X(e)
P(N)
