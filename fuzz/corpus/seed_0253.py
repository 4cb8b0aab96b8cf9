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
    assert ([None] * issubclass(Shared, float))
    v1 = [[x2 for y3 in x2] for x2 in ((9.25 ** 1e1)).as_integer_ratio()]
except Exception as e: X(e)
try:
    P(v1)
    P(Shared())
    P(0)
except Exception as e: X(e)
v4 = {'a': 4, 1: repr(v1)}
try:
    P(any((y5 := x6) == repr(v1) for x6 in v1))
    def f7():
        global y5
        y5 = ((v4).items() or v1)
        v8 = v1
        return v1
except Exception as e: X(e)
try:
    raise Exception(*SHARED)
    v9 = [1, 2, 3]
    for x10 in v9:
        t()
        if len(v9) < 9: (v1 for x11 in v1).extend((v4).items())
    P(v9)
    v12 = sum(3 for x13 in [3, 1, 2])
except Exception as e: X(e)
raise ExceptionGroup('g', [ValueError(v12), KeyError(str(v1))])
