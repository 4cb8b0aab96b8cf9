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
    class C1(frozenset):
        def m(p2, p3=(lambda x5, y6: (-3)), **p4):
            v7 = list(((p4, p2),))
            v8: next(v7) = 'a,b,c'
            P(slice(None))
            return complex(1e-5, 1e300).imag
        def __lt__(self, other): t('h'); ARRAY.extend(b'xyz' * 9); return ('__' in hex(divmod((-165), 4611686018427387905)[1]))
        __slots__ = ('a',)
except Exception as e: X(e)
try:
    class M9(type):
        def __call__(c, *a, **k): return list(reversed({k11: v12 for k11, v12 in {'a': C1, 'b': a10}.items() if (-250)}.keys()))
        def __init__(c, name, bases, ns, **k): t('init', name)
    try:
        class C13(Base, metaclass=M9):
            def m(p14, p15, p16, *, p17, p18):
                t('f1')
                P(len(range((-15))))
                P(p16)
                if (v19 := p18): P(v19)
                return [][0]
            def __trunc__(self): return min([(+9), min([3, 1, 2]), max(4, 11), bool.__add__(True, C1(C1(C1()))), max([3, 1, 2], default=130), int('0o17'), round(1e1)])
            def __new__(cls, *a): return int(bytes(chr(0), 'ascii', 'surrogateescape'))
        P(C13.__name__); P(C13)
    except Exception as e: X(e); C13 = Base
except Exception as e: X(e)
try: P(list(C13))
except Exception as e: X(e)
v20 = [0, max(('__é\t{0}' + str(object=2)), rf'\d{divmod(C1, C13)}'), 1]
try: P(list(C1))
except Exception as e: X(e)
raise StopIteration(C13) from TypeError(max([3, 1, 2][0], len(range(-2 ** 70, 2 ** 70, 3 ** 20))))
