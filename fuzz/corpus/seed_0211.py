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
    g1 = (lambda: len)(0.5, 1j); P((dict(['ab', 'cd'])).values() in g1); P(list(g1))
except Exception as e: X(e)
try: P(list((1j).real for x2 in (3 * []))(bytes(2), start=[dict(), 0.2, frozenset()]))
except Exception as e: X(e)
try:
    match tuple([] for x3 in {'a': 2.675, 'b': Base}):
        case (a4, bool() | float()): P(a4)
        case (a4, *b5, 1): P((a4, b5))
        case Exception(args=(str(), *_)) as c6: P(c6)
except Exception as e: X(e)
try:
    match memoryview(bytes(range(16))).cast('B').toreadonly(Base(), ()):
        case {1: a7}: P(a7)
        case {'a': a7, 'b': list([[], *_])}: P(a7)
        case {1: _, **r8}: P(r8)
        case {}: P('empty')
except Exception as e: X(e)
for x9 in (sorted([], key=list, reverse=False) + list(reversed(Exception))): P((x9 * 1))
