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

def g1():
    v2 //= (bin((-4611686018427387903)), (b'' * -1), Shared())
    P((yield bytearray()))
    for x3 in SHARED: t(); SHARED.append((', \x00' * 65).encode('nope')); P(x3)
    return int(hex((7 + (-1))), 0)
try:
    g4 = g1()
    P(g4.throw(UnicodeDecodeError('utf-8', bytes(bytearray(Base())), 2, -1, ('² ' * 64))))
except Exception as e: X(e)
try:
    g5 = g1([(-2)]); P([[y7 for y7 in ()] for x6 in [max(abs(max(len(len()), (lambda *a8, **k9: (a8, k9))()()(list((lambda *a10, **k11: (a10, k11))()())(), format())())), ValueError()), len(), [].append([].append((lambda x12, /, y13, *, z14=1: (x12, y13, z14))(abs(abs(type(frozenset()()()()))), list(abs(max(min(), len())))())))()]] in g5); P(list(g5))
except Exception as e: X(e)
P(N)
