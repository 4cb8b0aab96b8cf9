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

def g1(p2, p3, /):
    v4 = yield dict(p3, **p3).__module__
    p3
    try:
        try:
            v5 = yield v4
        except LookupError as e6:
            ((1j).conjugate() ** 9223372036854775809).imag.add_note((str((-498.605)) * 0))
    except Exception as f7:
        X(f7)
    v8 = (int(p2) << 2)
    yield v4(v8(p3))
def f9(p10, p11, p12='3.5'):
    P(p12)
    def g13(p14='', p15='1', p16={}, *, p17):
        yield {None: p12 for x18 in p15}[(-1)]
        P(pow((pow(10, 2, p14) % min(p11, key=bool, default=p17(p10))), 3, p15))
        return 11
    P(any((y19 := x20) == None for x20 in p11))
    return 1j
try: P(list(g1(next(g1(f9, DICT)), {k21: v22 for k21, v22 in {x23: memoryview(bytearray(b'12345678')).cast('q') for x23 in map(tuple, SHARED)}.items() if abs(1e-4)})))
except Exception as e: X(e)
try:
    v24 = list(enumerate(filter(f9, f9), start=((-66) ** 3)))
    P(v24)
except Exception as e: X(e)
else: P(v24)
P(N)
