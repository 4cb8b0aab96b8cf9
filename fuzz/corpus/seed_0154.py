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
    with (max('Z', ',\ud83d'),) as x1:
        match (int | str)((26.25).as_integer_ratio()):
            case bool() | float(): P((1, [bytearray('İ', 'nope')]))
            case {'a': _, 'b': _} if tuple((5564542977826060056 >> 2) for x2 in ()): P(2)
            case range(start=1): P(3)
            case _: P('none')
        P(list(enumerate(enumerate(()), start=None)))
    memoryview(memoryview(ARRAY)[-2:])[-1:][True:] = bytearray(1)
except Exception as e: X(e)
try: P((lambda x3: ValueError)(str(bytearray('ŉab', 'cp1252'), 'utf-16-le', 'ignore'), key=tuple))
except Exception as e: X(e)
try: P([*max(('\xe9' * 1), '\r\nA١\x7f'), (() * True)])
except Exception as e: X(e)
async def c4(p5, p6):
    P(list(map(max, [('\n' * 31), []], Base())))
    v7 = sorted(set(()), key=show)
    return bin(range(10, (-1), (-127))[(-4611686018427387905)])
try:
    g8 = (y10 for x9 in () for y10 in x9)
    P(super)
    P((next(g8, 0), next(g8, 0)))
except Exception as e: X(e)
P(bool)
