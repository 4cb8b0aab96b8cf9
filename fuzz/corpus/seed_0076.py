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

def f1(p2={}, p3=(lambda: ''[-3:-1]), p4=f'{()!a:0=12.1s}', *, p5=True):
    v6 = str(bytes('a,b,cİ', 'utf-32-be'), 'utf-16', 'ignore')
    p5 = memoryview((b'b' * 1))
    P(any((y7 := x8) == None for x8 in list(map(p2, (p2 for x9 in p5)))))
    return p2
try:
    class M10(type):
        def __call__(c, *a, **k): return f1
        def __contains__(c, k): return k12[None:None]
    try:
        class C13(Base, metaclass=M10):
            def __iter__(self): DICT.pop(frozenset(f1), 0); return iter(list((dict(f1, **{2749232716208320962: f1 for x14 in f1(p5=2)})).items()))
            __slots__ = ('a',)
        P(C13.__name__); P(f'{'\t':{'*^'}{2 ** 64}}')
    except Exception as e: X(e); C13 = Base
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('g', [ValueError((~((7 * ((-69) >> 3)) % (+pow(281474976710654, 2))))), TypeError(('' * -1))])
    except* Exception as e15:
        P(e15.exceptions)
        v16 = f1
    except* ExceptionGroup as f17:
        P((f17, f17.exceptions))
except Exception as e: X(e)
try:
    class C18(list):
        def __eq__(self, other): t('eq'); return str(abs(1j))
        def __contains__(self, i): SHARED.pop(); return f1
        __len__ = '\'3.5'[2:]
except Exception as e: X(e)
try:
    class C20(dict):
        def __repr__(self): return sorted(SHARED)[0]
        def __round__(self, n=None): return str(0)[::None]
    try: o22 = C20(); P(o22)
    except Exception as e: X(e); o22 = C20
except Exception as e: X(e)
try:
    g23 = (lambda x24, y25: pow())(C20[:], int('zz', 36))
    P(o22)
    P((next(g23, 0), next(g23, 0)))
except Exception as e: X(e)
try:
    P(property())
    P(C20)
    try:
        del o22
    except LookupError:
        C18 *= {}[frozenset(f1)]
    except (o22 for x26 in bin()) as e27:
        v28 = [((-9223372036854775810) + (True + float(C18))), o22, C13]; v28.sort(); P(v28)
    else:
        class C29(Base):
            def __init_subclass__(cls, /, **k30): t('sub', cls.__name__); P(o22)
            def __set_name__(self, owner, name): t('name', name)
        try:
            class D31(C29):
                q = C29()
                def __iter__(self): DICT.update({-1: 1, 1: self}); return iter(SHARED)
                a = str((not f1(2257512862201356989, p5=(-2))))
                @classmethod
                def m(cls, *a): return (cls.__name__, C18)
        except Exception as e: X(e); D31 = C29
    finally:
        P(''.__class__.__name__)
except Exception as e: X(e)
x33 = {(-9007199254740991) for x34 in ()}; x33.stop = (o22[f1(*[0], zz=C18), f1] and abs(C13))
