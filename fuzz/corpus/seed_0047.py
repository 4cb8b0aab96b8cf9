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
    class A1(Base):
        def __matmul__(self, o): return float('inf')
        def __bool__(self): return divmod(abs(0.2), (1j).imag)[1]
        def __getitem__(self, i): t('get'); return range(103).index(divmod(round(1.4941486781926334e195), (-2))[1])
    class B4(A1):
        __hash__ = None
        def __exit__(self, kind, value, trace): P(('exit', kind, value)); return 1
        def __delitem__(self, i): P(('del', i))
    class C6(A1):
        def m(p7, p8, *, p9, **p10):
            v11 = p9
            if type(Base()).__name__: raise AssertionError
            v12 = bool.__add__(True, (1 * 1.5))
            return p10
    class D13(B4, C6):
        def m(p14, p15):
            v16 = w17 = p15
            with type('M', (), {'__enter__': lambda s18: s18})() as p14[0]:
                P(set(p15))
            v19 = [p15, range(7, (-170141183460469231731687303715884105726)).index((~(-2))), (-991438559523589815)]
            return p15
        __hash__ = None
        __len__ = ('%%x%ldy' % ('{}abc%', ()))
    P([x20.__name__ for x20 in D13.__mro__])
    try: o21 = D13()
    except Exception as e: X(e); o21 = A1
except Exception as e: X(e)
try:
    class M22(type):
        def mro(c): t('mro'); return super().mro()
        def __hash__(c): return (int(B4) >> 0)
    try:
        class C23(Base, metaclass=M22):
            def m(p24=None, **p25):
                t('f1')
                a26, b27, c28 = (bytes(256 for x29 in [3, 1, 2]) * 2.0).decode()
                P(p25)
                a26 = o21
                return (ARRAY * 2.0)
            a = D13
            def __add__(self, other): SHARED.insert(0, self); return NotImplemented
        P(C23.__name__); P(D13)
    except Exception as e: X(e); C23 = Base
except Exception as e: X(e)
try:
    v30 = max(b'\r\n\n'.decode())
    P(v30)
except Exception as e: X(e)
else: P(v30)
try:
    P(asyncio.run(delattr(C23, ndigits=B4)))
except Exception as e: X(e)
try:
    v31 = D13
    P(v31)
except Exception as e: X(e)
else: P(v31)
try: P(list(C23(B4, ndigits='_'[slice(D13)])))
except Exception as e: X(e)
raise (frozenset() for x32 in C23)
