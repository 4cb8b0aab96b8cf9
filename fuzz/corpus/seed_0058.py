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
    class C1(Base):
        def __init_subclass__(cls, /, k=(''.partition('😀') is None)): t('sub', cls.__name__); P([x2 for x2 in []](sep=6231040141170872564))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D3(C1):
            q = C1()
            __slots__ = ('a',)
            def m(p4, /, p5, p6, *p7, **p8):
                t('f1')
                try:
                    raise UnicodeDecodeError('utf-8', b'A'.translate(None, b'\x80\r\nabb')[::2], 0, 1, ('{0}' + '{:{}.{}}'.format(1e308, -2, 0)))
                except (TypeError, ValueError) as e9:
                    X(e9)
                    raise p8 from dict((p8 | p8))
                v10: p7 = range(-2 ** 70, 2 ** 70, 3 ** 20).index((-3)).__getitem__(p8)
                v11 = p8
                return (p7 if b'%s\x00%sA'[1] else bytes(bytearray()))
            @property
            def x(self): return bytearray('a', 'utf-8')
            def m(p12):
                try:
                    raise ExceptionGroup('g', [ValueError(ord(b'a')), TypeError(str((b'\xff' * 65), 'nope', 'strict'))])
                except* TypeError as e13:
                    P(e13.exceptions)
                    e13 //= (3 / p12)
                except* ValueError as f14:
                    P((f14, f14.exceptions))
                try: return (bytes(Base()) + b'\xff\x80,').partition(bytearray(), p12, p12)
                finally:
                    p12 -= next(iter(p12))
                P([f15(y16) for f15 in [(lambda a17, x18=x18: (a17, x18)) for x18 in [3, 1, 2]] for y16 in [(p12).__index__(), p12, 32770]])
                return ((slice(None)).indices(0) if p12 else p12)
            __slots__ = ('a',)
    except Exception as e: X(e); D3 = C1
except Exception as e: X(e)
def f19(p20='İ', **p21):
    p21 -= hash(True)
    if int('+5', 36): return D3
    v22 = set([range(0o1007144064).index(x23) for x23 in range(True)[::2]]); P(v22.issubset(range(5)[slice(None)])); P(v22)
    return p21
try:
    a24, b25 = ([*(), x26] for x26 in map(f19, D3)), len(b'\xff1', strict=C1)
    P(list(zip(a24, b25)))
    P((list(a24), list(b25)))
except Exception as e: X(e)
try:
    v27 = f19
    def g28(p29):
        yield (~0b11010011000010001001111011101011), p29
        P(dict(v27))
        v30 = [(lambda x31, y32: x31), f19, (1j).conjugate(p29)]; v30.sort(key=C1); P(v30)
        yield bytearray(4)
    P((v33 := [*(D3 for x34 in ()), ''.splitlines()]))
except Exception as e: X(e)
try:
    def d35(f36):
        t('decorate')
        def w37(*a38, **k39):
            t('call', len(a38), sorted(k39))
            return f40(*a41, **k42)
        return w37
    @d35
    @d35
    def h43(p44=[], /, p45=10, p46=[]):
        t('f2')
        o47 = bytes(v27); o47.a = list(p45)[::2]; P(o47.a); o47.a -= float(format((abs(1.5) / 1e22), '.17g')); P(o47.a); del o47.a; P(o47.a)
        P(p46)
        return b''.join(['ab', 'cd'])
except Exception as e: X(e)
v48 = [0, 'abß', -1]
f19(tuple)
