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

def g1(p2=1.5, /, p3='', p4=(), p5=(), **p6):
    yield bytes, None
    yield (yield slice(True, -7, -2 ** 64))
try:
    DICT.update({Base(): 1, 9: Base()}); P(DICT.__init__(Base())); P(DICT)
except Exception as e: X(e)
try:
    g7 = g1(p3=1_000_000, p5=({k8: {} for k8, v9 in ((slice(None), slice(None)),)} | dict(zip([], '-7ǅ'))), k0=ValueError(frozenset()))
    P(next(g7))
    P(g7.send(((slice(None)).indices(9)).indices(([] + (lambda *a10, **k11: (a10, k11))))))
    P(list(g7))
except Exception as e: X(e)
try:
    o12 = Base(); o12 /= g7; P(o12)
except Exception as e: X(e)
try:
    P((lambda *a13: a13)(*g7))
except Exception as e: X(e)
try:
    try:
        try:
            raise ExceptionGroup('g', [ValueError(pow(g7, 1)), TypeError('ß')])
        except* TypeError as e14:
            float('inf').add_note('x y')
    except Exception as f15:
        P(f15); X(f15)
        if isinstance(f15, ExceptionGroup): P(f15.exceptions)
except Exception as e: X(e)
assert (ARRAY for x16 in ([] + []) if (1e300).as_integer_ratio()), g7
