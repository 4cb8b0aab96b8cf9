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
        b = frozenset({0, 3})
    class B2(A1):
        def __fspath__(self): return bool.__add__(True, int(str.upper(str((lambda x3, /, y4, *, z5=1: (x3, y4, z5))((lambda *a6, **k7: (a6, k7))()(), len())))()))
    class C8(A1):
        b = len
        y: float.fromhex('inf')
    class D9(B2, C8):
        def __bytes__(self): return round(min(list(({}).items()), key=[].append, default=0xd234d180), 3)
    P([x10.__name__ for x10 in D9.__mro__])
    try: o11 = D9()
    except Exception as e: X(e); o11 = A1
except Exception as e: X(e)
try:
    class C12(Base):
        __slots__ = {'a': 'doc'}
        def __gt__(self, other): t('gt'); return [o11 for x14 in max(other13, B2) for y15 in range(False)]
    try:
        o16 = C12(); o16.a = next([9 for x17 in [3, 1, 2]], D9[o11, D9]); P(o16.a); del o16.a; P(o16.b)
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    P([(823707655753875294042599994487692382 * 73) for x18 in Base()])
    try:
        with type('M', (), {'__enter__': lambda s19: s19})() as x20:
            v21 = max(('١' % (D9, C12))[2 ** 63], bin(int(bytes(o11))))
            try:
                try:
                    def g22(p23, **p24):
                        yield
                        yield
                except LookupError as e25:
                    raise
            except Exception as f26:
                X(f26)
            a27, b28 = repr(False), (b'\x00b' for x29 in zip(B2, [t(1, 2), D9, t(3)]) for y30 in ([None] * 1))
            P(list(zip(a27, b28)))
            P((list(a27), list(b28)))
        if D9:
            B2 ^= 1e308
        elif abs((complex('1e5j') ** (-18446744073709551617))):
            o11 -= bytearray([bool.__add__(True, D9), ((-2) >> 5), (65536).__index__()])
        else:
            o11 -= (D9 if D9 else B2)[::-1]
        a31, b32 = B2
    except TypeError as e33:
        with any(8, start=3) as e33[0]:
            C12 -= o11
        v34 = {t(4, 5): t(6), o11: t(7)}
    for x35 in list(range(3, 1, 0)):
        t()
        if sum((x36 // x36) for x36 in [(x37).__index__() for x37 in range(False)]):
            if D9(2.675): continue
        elif any(b''):
            if int(bytes(str(B2), 'ascii', 'surrogateescape')): break
        else:
            if pow((x35 // (x35).__index__()), 3, int((b'\x00%d' * 1))): break
        try:
            del x35[-1]
            P(C12)
        except ValueError:
            continue
            list(zip((o11 for x38 in (object for x39 in D9)), filter(bool, [f40() for f40 in [lambda: x41 for x41 in [3, 1, 2]]]), strict=(type(D9).__name__ in ('_😀' * 1))))[:] = D9
    else:
        g42 = bin(False, start=False)
        P(min(bin((-3)).splitlines(), key=str.upper, default=x35[B2, g42(C12, x35)]))
        P((next(g42, 0), next(g42, 0)))
except Exception as e: X(e)
try: P((range(True)[0] * sum(x43 for x43 in [4294967294, 4258767685628636541, 3, 8, (-1073741825), 32768, (-2)])))
except Exception as e: X(e)
try:
    class C44:
        __match_args__ = ['a']
        a = list(({1: max([].append(zip()), C12), 1.0: C12, True: C12}).items())[0]
        b = bin((161 >> 31)).split(None)
    match C45():
        case C44(x46, b=_): P(x46)
        case C44(True, _): P(8)
        case C44(a=x46): P(x46)
        case C44(): P(9)
        case C44(_, (_, *_, complex(real=0, imag=_)), [_, _]): P(10)
except Exception as e: X(e)
try:
    P(B2)
    P(int((+0)))
    P(b'%s ')
except Exception as e: X(e)
assert all(C12(C12, C12)), (round((-2.5)) << 2)
