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

def g1(p2, p3=(-254), /, p4=(-2147483648), p5=(), p6=(-58)):
    if (v7 := property()): P(v7)
    v8 = {p2: list(max()).copy(), range(-2 ** 70, 2 ** 70, 3 ** 20).count(b''[50]): (-848.317)}
    return (p3.__doc__ is None)
try:
    v9 = (-memoryview(ARRAY))
    P(v9)
except Exception as e: X(e)
else: P(v9)
try: P(object(bytes(Base())))
except Exception as e: X(e)
try:
    P([(-2.5) for x10 in iter([])])
    P(v9)
    P((pow((-3), 64) * ord(b'%d\xc3\xa9')))
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('g', [ValueError(().index(0b10000100010001011010000010101001)), TypeError('x y{}a,b,c\n')])
    except* (2.2250738585072014e-308 ^ abs(1j)) as e11:
        P(e11.exceptions)
        with {g1(0xe27150ed, p4=()), v9}, v9((int, (str, list))) as x12:
            g13 = g1(p4=tuple(range(3, 0)))
            P(g13.send([(x14, i15) for i15, x14 in enumerate(SHARED)][0]))
            v16 = (oct((ord('\ud800') // b'a'[50])) + f'{g13 = !s}')
    except* TypeError as f17:
        P((f17, f17.exceptions))
except Exception as e: X(e)
raise KeyError((-0.0))
