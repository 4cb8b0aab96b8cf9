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
    return ([][-3:-1] * 2.0)
v3 = ((False).__round__() ** 2)
try:
    match range(3, 2, -1):
        case True: P((1, 4611686018427387906))
        case dict() if range(-2 ** 70, 2 ** 70, 3 ** 20).count(round(float(v3))): P(2)
        case (1 | 0 | -1.5): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    o4 = v3(Base().__truediv__([])); o4.a = range(2, (v3 is not None)); P(o4.a); o4.a -= v3; P(o4.a); del o4.a; P(o4.a)
except Exception as e: X(e)
P(N)
