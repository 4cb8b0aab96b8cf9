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
    P(oct(5468853285712262341)[1].rpartition('١'.rpartition('\t')))
    P((lambda *a1, **k2: (a1, k2)))
    P([bin((9223372036854775809 % 10)), ((int | str) + ('_' * 1)), bin(pow(18446744073709551616, -1))])
except Exception as e: X(e)
try: P([oct(65536), (0 / 1e300), oct((2 * ()))])
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [AssertionError]).subgroup(TypeError))
except Exception as e: X(e)
try:
    class C3:
        __match_args__ = ('a', 'b')
        a = print
        b = (2 ** 65 * SHARED).pop(0)
    match (pow(pow(0b11011011010010110001110011011, (-1073741823), 6), 64) // range(-2 ** 70, 2 ** 70, 3 ** 20)[8]):
        case C3(x4, b=_): P(x4)
        case C3(_, [_, 1.0]): P(1)
        case C3(a=x4): P(x4)
        case C3(): P(2)
        case C3(Base(), [[_, _], _], int(_)): P(3)
except Exception as e: X(e)
P(N)
