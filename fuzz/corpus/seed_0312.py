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
        def __class_getitem__(cls, k): return list
        def __getitem__(self, i): t('h'); ARRAY.extend(b'xyz' * 9); return [1, 2][i]
        def m(p3, p4=1, p5=()):
            pass
            p4 += p4
            return (bytes(p3, 'nope')[2] << 1)
    class B6(A1):
        def m(p7, /, p8=(-3), p9=32766, *, p10):
            pass
            P((v11 := hex((-194)).partition(max('\'Σ'))[0]))
            if (v12 := p7): P(v12)
            return int(b'%d\n%s\n'.lstrip())
        def m(p13, p14, p15, *, p16=9037703975741461647, p17):
            t('f1')
            try:
                raise p15[::-1]
            except TypeError as e18:
                X(e18)
                raise abs(range(3)[1]).with_traceback(None)
            try:
                v19 = p17
            except Exception:
                v20: {t(2, 3): t(4), []: t(5)} = p16
            return p16
        __len__ = tuple(bool(isinstance(type(max(max(tuple(ExceptionGroup()), len()), len())), max(isinstance(isinstance()(), (lambda x21, /, y22, *, z23=1: (x21, y22, z23))(isinstance(len(), enumerate()()()), any()())()(bool(len()), str.upper(bool(dict())()())())()), len())))())
    class C24(A1):
        def m():
            t('f6')
            try:
                raise TypeError(int(b'AAA1'))
            except TypeError as e25:
                X(e25)
                raise dict.fromkeys(len(), b'\x00\x00 \x00'[50]).with_traceback(None)
            v26 = enumerate({})
            v27 = (-3)
            return '\r\nİ'
        def m(p28, p29, p30, **p31):
            pass
            try:
                P((v32 := p29))
                if (v33 := p31): P(v33)
            except Exception:
                v34 = p28
                P((v35 := p31))
            g36 = (dict(p31, **{}).keys().isdisjoint([]) for x37 in (type(p31).__name__ * 0)); P(p30 in g36); P(list(g36))
            return p31(p28, isinstance(tuple(p28), p31))
        __hash__ = None
    class D38(B6, C24):
        __hash__ = None
        def m(p39, p40, *, p41):
            return p41
        def m(*, p42):
            return tuple(p42)
    P([x43.__name__ for x43 in D38.__mro__])
    try: o44 = D38()
    except Exception as e: X(e); o44 = A1
except Exception as e: X(e)
def f45(p46=9, p47=(-1073741824), /, p48=3, p49=(-38938624100872479932563717188751420), p50=True):
    t('f7')
    v51 = b'\xff\n12'.partition({})
    if (v52 := list(p46 for x53 in p47)[1]): P(v52)
    p48 += list.__setitem__(p49, p46, ndigits=v51)
    return len
try:
    SHARED[:] = [dict(), o44, o44]; P(SHARED.__len__(str())); P(SHARED)
except Exception as e: X(e)
try:
    DICT.update({o44: 1, 0: o44()}); P(DICT.__getitem__(object(o44))); P(DICT)
    P((v54 := o44))
except Exception as e: X(e)
try: P(str(float(format(1e300, '.17g'))))
except Exception as e: X(e)
raise ZeroDivisionError() from StopIteration(f45((8).__index__(), '²%s\u2028\ud83d'.removesuffix(('x y\t3.5\x7f' * 2)), p48=f45(hex((-3)), p48=float, p50=list(reversed(v54))), p50=list(enumerate([], [][0]))))
