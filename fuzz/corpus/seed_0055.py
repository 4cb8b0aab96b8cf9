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

def g1(p2):
    yield (yield '{:{}}'.format(b',1', '<0,,.1'))
    with next((x3 for x3 in {}.keys() if ())) as x4: yield ([].index(x4, 2)).__index__()
try:
    match [(x5, i6) for i6, x5 in enumerate(reversed([]))]:
        case [a7]: P(a7)
        case [a7, b8]: P(((slice(-2, 0)).indices(b'\x00\x80') + tuple('abc___')))
        case [a7, *_, _] if next((() for x9 in [] if b' ')): P(a7)
        case [*c10]: P(c10)
except Exception as e: X(e)
try:
    match frozenset(DICT.items()).__xor__(*[]):
        case ('' | False | False): P((1, b'1'.isascii()))
        case {0: _} if memoryview(b'b').toreadonly().release(len): P(2)
        case '': P(3)
        case _: P('none')
except Exception as e: X(e)
v11 = {'a': -2, 1: type(isinstance('', (int, bool))).__name__}
try:
    match v11:
        case int(): P((4, b'\xff'[2 ** 63]))
        case ([*_, [*_, tuple(({}, _))]], *_, _) if frozenset(v11).__isub__(**{}): P(5)
        case (-1 | 1.0 | ''): P(6)
        case _: P('none')
except Exception as e: X(e)
try:
    P('-7'.split(None)[slice(-2, Base())])
    P((v11, v11, v11)[slice(2, 0, -1)])
    P(list(reversed(v11.keys()))[2 ** 63])
except Exception as e: X(e)
P((frozenset({1, 0}) ^ frozenset()))
