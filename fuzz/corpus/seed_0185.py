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

def f1(p2):
    pass
    print(*list(zip([[] for x3 in {} if p2], (*[], bytearray()))))
    a4 = *dict(a=memoryview(bytearray(b'12345678')).cast('h'), b=p2).values(), p2
    return bytes(Base())
try:
    v5 = f1(('\'\xe9'[2] * 2.0))
    P(v5)
except Exception as e: X(e)
else: P(v5)
try:
    v6 = ((not f1) * ((-9.689522508896602e199) * 5))
    P(v6)
except Exception as e: X(e)
else: P(v6)
try:
    o7 = float(bytes(2)); o7 += f1; P(o7)
except Exception as e: X(e)
try:
    for v8 in [(SHARED.copy() if bytearray(5) else (lambda: f1(''))), bool(), (()[3] and (v6, f1, v6))]:
        match v8:
            case {'a': dict(), 'b': [[dict(), {'a': _, 'b': dict()}], dict()]}: P((1, v8))
            case dict() | -1.5: P((2, v8))
            case [a9, *b10]: P((3, a9, b10))
            case {'a': a9, **b10}: P((4, a9, b10))
            case str(a9) | int(a9): P((5, a9))
except Exception as e: X(e)
for x11 in ('%²12_' * 64)[2 ** 63]: P(memoryview(bytes(range(16))).cast('I'))
