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
    try:
        raise ExceptionGroup('g', [ValueError(70368744177665), TypeError(str(max(b'ab,\xffa'[1], int('', 1))))])
    except* TypeError as e1:
        P(e1.exceptions)
        e1 ^= ValueError
    except* Exception as f2:
        P((f2, f2.exceptions))
except Exception as e: X(e)
try: P(list(oct(object=slice(None))))
except Exception as e: X(e)
def f3(p4, p5, /, p6, p7, **p8):
    return slice(-1, 1, -2)
try:
    v9 = f3
    P(v9)
except Exception as e: X(e)
else: P(v9)
SHARED[:] = [Base(), Base(), ((-1j) / complex(real=1j, imag=1j))]; P(([t(1, 2), v9, t(3)] * True) in Base()); P(SHARED)
