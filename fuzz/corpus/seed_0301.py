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

def f1(p2, p3, *, p4, p5):
    return bytearray(4)
v6 = '\xe9abab'
try:
    P(v6)
    P(v6)
    P((slice(-2, (-1), 3)).indices(1))
except Exception as e: X(e)
for v7 in [(v6 and memoryview(bytes(range(16))).cast('?') or bytes('\x7fé', 'utf-32-be', 'nope')), (bytes(v6, 'utf-32-be', 'backslashreplace') and slice(2, -2, -2 ** 64) or f1), bytearray(2)]:
    match v7:
        case {'a': _, 'b': {'a': _, 'b': _}}: P((1, v7))
        case int(_) | -1: P((2, v7))
        case [a8, *b9]: P((3, a8, b9))
        case {'a': a8, **b9}: P((4, a8, b9))
        case str(a8) | int(a8): P((5, a8))
