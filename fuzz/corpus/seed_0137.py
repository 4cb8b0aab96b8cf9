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

try: P(int(b'12 '))
except Exception as e: X(e)
try: P(getattr(int(len()), 'nope', reversed(SHARED)))
except Exception as e: X(e)
try:
    class C1:
        __match_args__ = ()
        a = str(bytes(Base()), 'ascii')
        b = super
    match C2():
        case C1(x3, b=0): P(x3)
        case C1(_, _): P(1)
        case C1(a=x3): P(x3)
        case C1(): P(2)
        case C1([_, bool() | float()], _, tuple(({}, _))): P(3)
except Exception as e: X(e)
P(bytearray('😀'[::2])
  + tuple(SHARED))
