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

def g1(p2, *, p3):
    yield p2
    v4 = list(zip(p3, p2))
    P(p2)
    yield v4
def f5(p6, *p7):
    return slice(p7)
try:
    v8 = {}
    P(v8)
except Exception as e: X(e)
else: P(v8)
try:
    v9 = (-3.6453384645329254e-198)
    P(v9)
except Exception as e: X(e)
else: P(v9)
try:
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(bytearray(b'abc')), TypeError(2)])]).split(lambda x10: range(5, 5)))
except Exception as e: X(e)
try: P(v8)
except Exception as e: X(e)
try: P(list(g1(**{'p2': tuple(divmod((-170141183460469231731687303715884105727), (-2))[1]), 'p3': getattr(memoryview(b'12'), 'keys', (slice(None)).indices(2))})))
except Exception as e: X(e)
for x11 in 'Z'[0][2 ** 63]: P(x11())
