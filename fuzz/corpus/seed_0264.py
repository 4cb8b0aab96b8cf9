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
        def __init_subclass__(cls, /, **k2): t('sub', cls.__name__); P((-bytes(255 for x3 in [3, 1, 2])[(-262)]))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D4(C1):
            q = C1()
            __slots__ = ('a',)
            __len__ = (lambda x5: x5()())(((lambda x6, /, y7, *, z8=1: (x6, y7, z8))(len(), (lambda x9, /, y10, *, z11=1: (x9, y10, z11))((lambda *a12, **k13: (a12, k13))()(), filter())), [].append(bool((lambda *a14, **k15: (a14, k15))()()())), format()))
            x = (-1.0)
    except Exception as e: X(e); D4 = C1
except Exception as e: X(e)
try:
    print(*sorted({1: D4, 1.0: C1, True: Base()}, key=repr))
    P((v16 := (C1 and range(0, 5, 1) or ()[0])))
    class C17(Base):
        __slots__ = ('a',)
    try: o18 = C17()
    except Exception as e: X(e); o18 = None
except Exception as e: X(e)
v19 = 115
try:
    P([((-1.0), C17) for x20 in str(b'\t', 'utf-16-le', 'replace').splitlines() if (y21 := (-4611686018427387902))])
    SHARED[:] = [tuple(), getattr(tuple, '__len__'), C17(C17(), 0.2)(), sum([float('-inf'), float(v19), float(C17), int('1__0'), (9 / 9)])]; SHARED.sort(); P(SHARED)
    v22 = callable(int('\xe9{0}'))
finally:
    P(ExceptionGroup('²%s'[0].splitlines(hasattr(v19, 'b')), y21))
