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

def f1(p2, p3):
    t('f1')
    P(p3)
    while True:
        t('w')
        try:
            g4 = ((p3 % {}) for x5 in memoryview(bytearray(b'12345678')).cast('I').tolist() for y6 in [*p2, 1j])
            P({k7: v8 for k7, v8 in ({'a': p2, 'b': p3()} | {'a': g4, 'b': p2}).items() if map(p3, SHARED)})
            P((next(g4, 0), next(g4, 0)))
            break
        finally:
            t(2)
    return p3
    return ({'a': [], 'b': {}}).values()
try:
    class A9(Base):
        def __format__(self, spec): return spec10
        b = f1
    class B11(A9):
        y: round(sum(sorted([3, 1, 2]), round(6.3913623713525536e-161)), 5)
        __hash__ = None
        def m(p12):
            t('f3')
            if (v13 := int('+5')): P(v13)
            g14 = f1
            P(g14.send('{}漢'))
            v15 = {p12: ((() + ()) + (f1, v13, f1)), v13: divmod(range(-2 ** 70, 2 ** 70, 3 ** 20)[(-18)], (-3))[1]}; P(v15.pop(bool, key=p12)); P(v15)
            return range(2).count(b',%d'[(-232)])
        def __add__(self, other): t('add'); return f1
        y: f1
    class C17(A9):
        @property
        def x(self): return int('١٢')
        async def __aexit__(self, *a): return {k18: v19 for k18, v19 in {f1: (), None: f1}.items() if bin((-4294967294))}
        b = None
        def __abs__(self): return dict(zip(f1, (() for x20 in ())))
        y: dict(zip('a,b,c', (() + ())))
    class D21(B11, C17):
        @property
        def x(self): return 26
        b = None
    P([x22.__name__ for x22 in D21.__mro__])
    try: o23 = D21()
    except Exception as e: X(e); o23 = A9
except Exception as e: X(e)
try: P(f1(dict.fromkeys([f24(y25) for f24 in [(lambda a26, x27=x27: (a26, x27)) for x27 in [3, 1, 2]] for y25 in [3, 1, 2]]), int(('9' * 30)), *({B11: B11(), True: {}}).items()))
except Exception as e: X(e)
try: P(list(bool(str(abs(2.5)), key=(lambda x28: (Ellipsis if 8 else D21)))))
except Exception as e: X(e)
try:
    g29 = (f1(f1, '%s12éabc'), (), B11); P(next(iter(o23)) in g29); P(list(g29))
except Exception as e: X(e)
try:
    match [(x30 << 2) for x30 in list(range(70, 1))]:
        case [a31]: P(a31)
        case [a31, b32]: P(next((a31 for x33 in a31 for y34 in [])))
        case [a31, *_, _] if f1(p2='12ß%x y'.partition(max('    éé')), p3={'İ': f1(f1(f1, B11), a31) for x35 in a31}): P(a31)
        case [*c36]: P(c36)
except Exception as e: X(e)
v37 = '12'
import sys; sys.exit(D21)
