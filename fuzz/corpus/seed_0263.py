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
    class C1(str):
        __slots__ = ('a',)
        b = repr
        b = type((1e22).as_integer_ratio())
        __slots__ = ('a',)
        def __divmod__(self, other): return other2
except Exception as e: X(e)
try:
    class M3(type):
        def __iter__(c): return iter(C1)
        def __bool__(c): return C1
    try:
        class C4(Base, metaclass=M3):
            def __lt__(self, other): t('h'); DICT[C1] = self; return True
            async def __aenter__(self): return ((-1) / bytes([3, 1, 2])[2])
            @classmethod
            def m(cls, *a): return (cls.__name__, (bytearray()[::2] * 2)[C1:])
            @property
            def x(self): return C1
            def __sub__(self, other): t('add'); return other6
        P(C4.__name__); P(complex(str((1j).__complex__())))
    except Exception as e: X(e); C4 = Base
except Exception as e: X(e)
try:
    match C1:
        case [complex(real=1, imag=_), [complex(real=-1, imag=_), *_]]: P((1, None))
        case [] if C4: P(2)
        case True: P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    v7 = C1
    P(v7)
except Exception as e: X(e)
else: P(v7)
P(N)
