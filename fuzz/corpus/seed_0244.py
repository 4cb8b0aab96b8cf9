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
    class C1(str):
        y: tuple(b'A'.__mod__())
except Exception as e: X(e)
try: P(C1('²'.split(), (slice(1, -1, 1)).indices((-C1()))))
except Exception as e: X(e)
try:
    SHARED[:] = [bytes(), C1(), bytes(), (None for x2 in reversed([]))]; SHARED.sort(); P(SHARED)
except Exception as e: X(e)
try:
    match C1:
        case bool() | float(): P((1, C1))
        case Exception(args=(int(_), *_)) if bytes([]): P(2)
        case (1 | 1 | 1): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(bytearray(b'abc')), TypeError(2)])]).split(lambda x3: C1))
except Exception as e: X(e)
try:
    g4 = (frozenset({2, 1}).isdisjoint(object=x5) for x5 in [y7 for x6 in C1 for y7 in b''])
    P(g4.throw(ValueError, (~(~sum([], (-551263672434399444357429568258528852))))))
except Exception as e: X(e)
for x8 in (bytearray([3, 1, 2][-3:-1]) for x9 in ((() * 2.0) + (slice(None)).indices(C1))): P([t(4, 5), ()[-1], t(6)])
