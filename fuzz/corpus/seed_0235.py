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

def f1(p2=0.1, p3=True, /):
    return p2
try:
    SHARED[:] = [f1(), f1(), f1]; P(SHARED == [float(), Base()]); P(SHARED)
except Exception as e: X(e)
try:
    P((v4 := f1))
    P([f1 for x5 in [v4, bool.__add__(True, 9007199254740991), int(0)] if (y6 := '١')])
except Exception as e: X(e)
try:
    v7 = {x8: i9 for i9, x8 in enumerate(type(y6).__name__)}
    v10 = (v7[y6, f1('ßab')],)
except Exception as e: X(e)
x11 = (+bytes(Base())[-7]); x11.stop = y6
