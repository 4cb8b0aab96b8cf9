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
    @(lambda x1: x1)
    def f2(p3, p4='\r\n', *, p5):
        return slice(float)
except Exception as e: X(e)
def f6(p7, p8):
    v9 = {'a': dict.fromkeys(f2), 'b': slice(2, 1, 2)}
    return ((slice(None)).indices().__doc__ is None)
try:
    a10, b11 = (Shared for x12 in enumerate(reversed(())) if str(('\xe9' * 31))), (range(8) for x13 in dict(zip('\r\n\x7f😀1', ('\xe9' * 31))).keys() if bytes.maketrans((b'\n' * 3), b''))
    P(list(zip(a10, b11)))
    P((list(a10), list(b11)))
except Exception as e: X(e)
try:
    P((lambda *a14: a14)(*(f6 for x15 in dict.fromkeys(f2).values() if 1e23)))
except Exception as e: X(e)
P(N)
