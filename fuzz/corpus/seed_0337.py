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
    def g3(p4=(-286), p5={}):
        return bytearray(b'abc').startswith(ARRAY)
    p2 = (p2 if slice(None) else p2)
    o6 = bytes(set([])); o6.a = {(b'A' * 0) for x7 in p2}; P(o6.a); o6.a *= p2; P(o6.a); del o6.a; P(o6.a)
    return None
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(f1), TypeError(2)])])
    except* ValueError as e8:
        P(e8.exceptions)
        P((f1,))
    except* Exception as f9:
        P((f9, f9.exceptions))
except Exception as e: X(e)
try:
    SHARED[:] = [Base(), dict(next(f1(f1, f1))), f1]; P({int(): 1}[list(f1)]); P(SHARED)
except Exception as e: X(e)
try:
    v10[f1] = dict(f1)
except Exception as e: X(e)
x11 = slice(1, 2 ** 63); x11.append = ((f1({}),) + ())
