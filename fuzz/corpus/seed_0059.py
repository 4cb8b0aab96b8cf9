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
    t('f1')
    v4 = p3
    return p3
try:
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(3), TypeError(2)])]).split(TypeError))
except Exception as e: X(e)
v5 = [2, max(b'1'.decode(), f1.lstrip(''[:])), 4]
v6 = {'a': 2, 1: format(v5, ''[-7][::-1])}
try:
    P(memoryview(ARRAY[:])[::2 ** 64])
    P(max('ŉ'))
    P((sum(x7 for x7 in [v5, (-3), 1]) / (sum([1e16, 1.0, -1e16]) ** 1)))
except Exception as e: X(e)
try:
    g8 = ('{:{}.{}}'.format(9999999999999998.0, 2, 3) for x9 in reversed(v5) if frozenset())
    P(g8.throw(ValueError, AssertionError))
except Exception as e: X(e)
P(f1(((1j).imag).hex(), v5, v5),
  memoryview(bytes(1)))
