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

def g1(p2=(-257), /, p3=0b100000100011110011010001101101, **p4):
    p4
    P(range(3, 9, -1))
    for v5 in [p3, p3, (p4(p4), p4, p3)]:
        match v5:
            case 1+2j: P((1, v5))
            case int(_) | 1: P((2, v5))
            case [a6, *b7]: P((3, a6, b7))
            case {'a': a6, **b7}: P((4, a6, b7))
            case str(a6) | int(a6): P((5, a6))
    return p3
try:
    class C8(str):
        def __getitem__(self, i): t('h'); ARRAY.extend(b'xyz' * 9); return [1, 2][i]
        def __bool__(self): t('bool'); return any(range(3)[::-2])
except Exception as e: X(e)
try:
    v9 = C8
    P(v9)
except Exception as e: X(e)
else: P(v9)
try:
    v10 = C8
    P(v10)
except Exception as e: X(e)
else: P(v10)
def g11(p12=bytearray(v9)[::2]):
    P((yield C8))
    v13 = yield v9
try:
    P(v10)
    P(sum([9999999999999998.0, float(1), float(9), (~(-18)), min(([0.1] * 10))]))
    P(v10)
except Exception as e: X(e)
for x14 in tuple('_'.partition('') for x15 in v9): P(type())
