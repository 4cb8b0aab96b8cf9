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
    P((((() + ()) + ()) * -1))
    P(Shared)
    P(oct(pow(max(7, 0x913e47ce), max((-90), (-434107164403836768632486531315115970)), pow(8, 1))))
except Exception as e: X(e)
try:
    v1 = ''
    P(v1)
except Exception as e: X(e)
else: P(v1)
try:
    P(v1)
    P(range(1)[slice(())])
    P(v1)
except Exception as e: X(e)
try:
    P({**DICT.copy(), '': 37.25}[False])
finally:
    class C2:
        __match_args__ = range(True)[True]
        a = v1
        b = divmod(True, True)
    match type((-168.812)).__name__:
        case C2(x3, b=_): P(x3)
        case C2(_, list([bytes(), *_])): P(1)
        case C2(a=x3): P(x3)
        case C2(): P(2)
        case C2({}, _, range(start='')): P(3)
