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

def f1(p2, p3, p4, *, p5, **p6):
    t('f1')
    for v7 in [[p2 for x8 in []].itemsize, OSError((+int(1e-4)), '%'), p4]:
        match v7:
            case {}: P((2, v7))
            case (False | '' | False) | 1: P((3, v7))
            case [a9, *b10]: P((4, a9, b10))
            case {'a': a9, **b10}: P((5, a9, b10))
            case str(a9) | int(a9): P((6, a9))
    return p2
def g11(p12, *p13, p14):
    yield float(repr(float(repr(float(repr(0.0))))))
    if len((float('inf')).as_integer_ratio()): raise Exception(*p12)
    yield f1
try:
    v15 = tuple(len(range(-2 ** 70, 2 ** 70, 3 ** 20)))
    P(v15)
except Exception as e: X(e)
else: P(v15)
try:
    v16 = f1
    P(v16)
except Exception as e: X(e)
else: P(v16)
try:
    g17 = ((range((-40269976710209263827378322940259305), (-4))[10] * round(float('-inf'))) for x18 in map([].append, map(type, DICT)) for y19 in []); P([][-2] in g17); P(list(g17))
except Exception as e: X(e)
try:
    g20 = g11(list(range(5, 0, -1)), [][-2], round(max(8.417544450446656e-193, True)), **{'p14': [f21() for f21 in [lambda: x22 for x22 in [6 for x23 in range(5)]]]})
    P(next(g20, range(8, 9, -1)[-7]))
    P(g20.close())
    P(list(g20))
except Exception as e: X(e)
P(ExceptionGroup('ǅ\x00漢', [AssertionError, KeyError([() for x24 in v15 for y25 in ()])]).derive([StopIteration(v16)]))
