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
    g1 = (lambda x2, y3: bytes([-1, 255]))(bytes(bytearray(bytes(-2))), (x4 for x4 in {}.keys() for y5 in {x6: i7 for i7, x6 in enumerate('\n漢__')}))
    P(next(g1))
    try: P(g1.throw(ExceptionGroup('g', [ValueError(min([x8 for x8 in range(Base())])), KeyError(bin(((-8) << 2)))])))
    except ArithmeticError as e9: X(e9)
    P(next(g1, 'end'))
except Exception as e: X(e)
try: P(ValueError(divmod(True, float(16)), *memoryview([f10() for f10 in [lambda: x11 for x11 in [3, 1, 2]]])[::3]))
except Exception as e: X(e)
x12 = dict(dict.fromkeys('x y'), c=list(({}).items())); x12.gi_running = slice(0, 2 ** 63)
