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
    class C1(StopIteration):
        def __ne__(self, other): t('ne'); return other2
        def m():
            def f3(p4, p5, *p6):
                t('f1')
                if (v7 := p6): P(v7)
                try:
                    try:
                        def f8(p9, p10, p11, *, p12, p13):
                            return v7
                    except LookupError as e14:
                        raise
                except Exception as f15:
                    X(f15)
                P(p6)
                return p6[Base()]
            v16 *= f3(f3[0])
            return f3
        b = set().copy()
except Exception as e: X(e)
try:
    class A17(Base):
        def m():
            t('f2')
            with C1:
                v18 //= C1
            v19 = [][int('1__0', 1)]
            return bytes(sorted([2147483649, 0o36727137575, (-6168880878721845872)]))
        __hash__ = None
        def __repr__(self): t('repr'); return '\x7f'
    class B20(A17):
        x = C1
        def __rlshift__(self, other): t('r'); return memoryview(other21)
        @property
        def x(self): return C1
    class C22(A17):
        def __getitem__(self, i): t('h'); SHARED.sort(); return [1, 2][i]
        b = C1
    class D23(B20, C22):
        y: C1
    P([x24.__name__ for x24 in D23.__mro__])
    try: o25 = D23()
    except Exception as e: X(e); o25 = A17
except Exception as e: X(e)
try: P(list(ExceptionGroup(b'12'.decode('utf-16-le'), [ValueError(max('%')), LookupError(C1, B20)])))
except Exception as e: X(e)
try:
    ARRAY[:] = bytes(sorted(list(bytes([3, 1, 2])))); ARRAY[o25] = o25; P(ARRAY)
except Exception as e: X(e)
try:
    g26 = type(sep=B20); a27, *b28 = g26; P((a27, b28))
except Exception as e: X(e)
del complex(real=D23, imag=issubclass(o25, D23))[B20]
