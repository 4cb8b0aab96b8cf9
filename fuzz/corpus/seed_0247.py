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
    class C1(Base):
        def __len__(self): DICT.clear(); return 2
        def __index__(self): t('h'); DICT.clear(); return 1
        def __len__(self): DICT.clear(); return 0
        @property
        def x(self): return (lambda x2=all(), *, k3=(lambda x4, /, y5, *, z6=1: (x4, y5, z6))((lambda x7, /, y8, *, z9=1: (x7, y8, z9))((lambda *a10, **k11: (a10, k11))(), bool(bin()))(), dict())()()(): x2)
        a = bin(divmod(int(0.1), [][2])[0])
except Exception as e: X(e)
try:
    v12 = (-170141183460469231731687303715884105726)
    DICT.clear(); DICT[None] = bytes(); DICT[v12()] = C1; P(divmod(v12(), 2.2250738585072014e-308)); P(DICT)
    P((v12, v12))
except Exception as e: X(e)
v13 = v12
try:
    P((Base() / C1))
    P(C1)
    P(v13)
except Exception as e: X(e)
P(N)
