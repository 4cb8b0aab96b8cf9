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

def f1(p2, p3=True):
    def g4(p5={}, p6=''):
        P((yield bin(min(([None] * 2 ** 65), key=type, default=()))))
        yield bool
    assert memoryview(True)[p3:p2:()]
    p3 = ''
    return memoryview(bytes(p3, 'utf-16-le', 'replace'))
try: P((-f1))
except Exception as e: X(e)
try:
    ARRAY[:] = bytes(-2); ARRAY[int()] = bool(); P(ARRAY)
except Exception as e: X(e)
for v7 in [(True or ((-0.0)).as_integer_ratio()), f1, f1]:
    match v7:
        case tuple(([range(start=2), Exception(args=(_, *_))], _)): P((1, v7))
        case {} | 'a': P((2, v7))
        case [a8, *b9]: P((3, a8, b9))
        case {'a': a8, **b9}: P((4, a8, b9))
        case str(a8) | int(a8): P((5, a8))
