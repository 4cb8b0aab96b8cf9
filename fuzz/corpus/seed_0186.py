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

def f1(p2, *p3):
    return bool(str(p2))
def f4(p5='abc', p6=(lambda: (Base() for x8 in [f1, f1, f1])), *p7):
    return bytes([3, 1, 2])
def f9(p10={}, p11=(-140737488355327), **p12):
    for x13 in p11:
        t()
        P((p10 or round((-814.985))))
    return (memoryview(bytearray()) % p10)
try:
    P(ExceptionGroup('g', [ValueError(b'\nabc'[-1]), TypeError(b'\xc3\xa9'.hex()[-2 ** 70])]).split(Exception))
except Exception as e: X(e)
SHARED[:] = [Base(), (f4 if f4 else f1), Base()]; SHARED[f4:Base()] = (ARRAY for x14 in (DICT.items() & [])); P(SHARED)
