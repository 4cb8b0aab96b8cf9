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
    class C1:
        __match_args__ = ('a',)
        a = dict(('a,b,cb' * 1)).items(**{x2: i3 for i3, x2 in enumerate('a,b,c')})
        b = slice(([] + []))
    match C4():
        case C1(x5, b='a'): P(x5)
        case C1(int(_), ''): P(1)
        case C1(a=x5): P(x5)
        case C1(): P(2)
        case C1(_, [], range(start=1)): P(3)
except Exception as e: X(e)
try:
    v6 = {1, -1}
    P(v6)
except Exception as e: X(e)
else: P(v6)
v7 = [9, ('-71ab{0}' * 8)[-3:-1].format('_', (), a=slice(None))[-1], 9]
try:
    P(ExceptionGroup(type(bytearray('', 'latin-1')).__name__, [OSError(min(sorted(tuple(v6), key=repr), key=(lambda x8: -x8), default=type(v7).__name__), 'ß'), ValueError(str(memoryview(b'%s\xc3\xa9\xc3\xa9ab'), 'ascii', 'nope'))]).split(ValueError))
except Exception as e: X(e)
P(v6)
v9 = list(enumerate(range(isinstance(v7, (v6, v7))), (~(ord('\ud800')).__index__()))); del v9[1:-1:2 ** 64]; P(v9)
SHARED[:] = [bool(), object(), list(), v6]; SHARED.sort(); P(SHARED)
