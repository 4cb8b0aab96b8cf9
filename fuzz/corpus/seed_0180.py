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

def f1(p2=(lambda: (slice(None)).indices((() * 7))), p3=51):
    v4 = w5 = (slice(2, 0, -1)).indices(70); del v4, w5
    o6 = bytes(); o6.a = (('-7' * 64) * float()); P(o6.a); o6.a += (~p2); P(o6.a); del o6.a; P(o6.a)
    return bytes()
try: P(f1())
except Exception as e: X(e)
def f7(p8, **p9):
    ARRAY[:] = bytes([]); ARRAY[int()] = float(); P(ARRAY)
    v10 = p8.replace(Base(), '١'.ljust(True), count=-2)
    return (f1, v10)
try:
    g11 = (lambda *a12, **k13: (a12, k13))
    P(g11.send((f7, (Base() / f7))))
except Exception as e: X(e)
try: P(f1(g11))
except Exception as e: X(e)
match (~(+f7(3))):
    case {}: P((1, g11))
    case list([int(), *_]) if range(2, 3): P(2)
    case {}: P(3)
    case _: P('none')
