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

def f1(p2, p3, p4, *, p5=(-1), p6, **p7):
    t('f1')
    v8 = list(p6)
    P({list(y10): y10 for x9 in ({}.pop(Base(), p4),) if (y10 := 7) or 1})
    v11 = list(reversed(p4))
    return ((slice(1, 1)).indices(2) + p4)
try:
    class C12(str):
        def m(p13, p14):
            return f1(int((abs((-0.0)) - 1.5)), (min(([0.1] * 10))).as_integer_ratio(), tuple(filter(str, {}.keys())), p6=p14)
    try: o15 = C12()
    except Exception as e: X(e); o15 = None
except Exception as e: X(e)
try:
    g16 = ([bin((-247)), hex((-15)), '漢'] for x17 in filter(bool, o15)); a18, *b19 = g16; P((a18, b19))
except Exception as e: X(e)
v20 = '%s'
try:
    SHARED[:] = [float(), list(), Base()]; P(SHARED.__init__(Base())); P(SHARED)
except Exception as e: X(e)
try: P(float(format(max(4503599627370496.5, 123456.789), '.17g')))
except Exception as e: X(e)
try:
    g21 = (() for x22 in iter((slice(None)).indices(5)))
    P(g21.throw(OSError(divmod(sum(list(b'a'), (-3)), (+2))[1], v20[:])))
except Exception as e: X(e)
try:
    P(any((y23 := x24) == 10 for x24 in list(reversed(bytearray(2)[::2]))))
    v25 = [(staticmethod((lambda *a26, **k27: (a26, k27))) is None), [], (() if None else (1j).conjugate())]; v25.sort(key=y23); P(v25)
    v28 = list(reversed(v20))
finally:
    match C12:
        case [[*_, _], _]: P((2, StopIteration(v20)))
        case [_, *_] if staticmethod((lambda: f1)): P(3)
        case [bytes(), list([Exception(args=(_, *_)), *_])]: P(4)
        case _: P('none')
