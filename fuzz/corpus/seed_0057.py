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

def g1(p2, p3=8):
    yield
    assert slice(2 ** 63, 0, -2 ** 64)
    a4, b5 = (p2 + p2), ((0.3 == p2) for x6 in reversed(p2) for y7 in p2(x6, p3))
    P(list(zip(a4, b5)))
    P((list(a4), list(b5)))
    yield slice(0, 0, -1)
v8 = (list(enumerate('Σ{0}ŉ')) >> 0)
try:
    P(v8)
    P(((9007199254740993.0).as_integer_ratio()).indices(1j, encoding=1j))
except Exception as e: X(e)
raise complex(True, map(tuple, []))
