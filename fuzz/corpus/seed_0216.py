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

def f1(p2, p3, p4=[], *, p5, p6):
    pass
    if [None, b'\r\n'[:], range(5)]: raise UnicodeDecodeError('utf-8', bytes('\n', 'UTF_8'), -2 ** 70, 2 ** 63, format((1j).imag, 'z.0f'))
    p5 += ()
    return None
try:
    class C7:
        @staticmethod
        def s8(p9, /, p10, p11=1.5):
            return slice(0, 3, 3)
        @classmethod
        def t12(cls, *a13): return (cls.__name__, a13, f1)
        @property
        def p14(self): return ((-13.25) ** 2)
        @p14.setter
        def p14(self, value): P(('set', f1))
    try:
        v15 = C7(); P(v15.t12((1j - 1j))); P(v15.p14); v15.p14 = f1; P(C7.s8(None)); del v15.p14
    except Exception as e: X(e)
except Exception as e: X(e)
try: P(f1)
except Exception as e: X(e)
def f16(p17, p18=(), /, p19=None, p20=[], p21=[], *p22, **p23):
    return bytearray(bytes(bytearray(b',\xff')))
try:
    with f1() as x24:
        v25 = (False % f1)
except Exception as e: X(e)
try:
    v26 = f1
    P(v26)
except Exception as e: X(e)
else: P(v26)
P(N)
