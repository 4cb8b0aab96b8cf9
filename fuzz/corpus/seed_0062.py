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

try: P(list(int((range(8, (-3), 32767).count(11) / 2.5))))
except Exception as e: X(e)
try:
    g1 = len(('abc' * 8).partition('ǅ-7'))(dict.fromkeys(DICT, len(range(114, 3, 10))), default=slice(-7, -2, 2 ** 64))
    for x2 in g1:
        P(x2)
        if {(b'%s\x80\r\n\n', 2): {k4: k4 for k4, v5 in []} for x3 in x2}: break
    P(list(g1))
except Exception as e: X(e)
async def c6():
    for v7 in [{range(0, 5, 2 ** 64): (-g1), (g1, 10): KeyError(g1, g1)}, (3 << 0), (range(-2 ** 70, 2 ** 70, 3 ** 20).count(int('0o17', 10)) - sum([], 1))]:
        match v7:
            case int(_): P((1, v7))
            case {'a': Exception(args=(_, *_)), 'b': []} | 1: P((2, v7))
            case [a8, *b9]: P((3, a8, b9))
            case {'a': a8, **b9}: P((4, a8, b9))
            case str(a8) | int(a8): P((5, a8))
    v10 = slice(2 ** 63, -2, None)
    return v10
del dict.fromkeys(g1(), g1)[set(g1)]
