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
    v1 = (sum(x2 for x2 in [3, 1, 2]) &
     abs((-56)))
    P(v1)
except Exception as e: X(e)
else: P(v1)
try:
    del v1[None:None]
    class M3(type):
        def __getitem__(c, k): return (x5 for x5 in k4 if (1e308 ** 7.727750407778383e169))
        def __hash__(c): return (abs(range((-3))[(-9007199254740992)]) // ((222199496444660731463231110639053221 / (-2)) ** 2))
    try:
        class C6(Base, metaclass=M3):
            def __class_getitem__(cls, k): return Base()
            def __lt__(self, other): t('lt'); return min([(-0.0), round(2.2250738585072014e-308, 1), 2.8421609201873873e281])
            def __complex__(self): return [].__or__(v1)
        P(C6.__name__); P(v1)
    except Exception as e: X(e); C6 = Base
    P(v1(v1, (-378.498)))
except Exception as e: X(e)
try: P(C6)
except Exception as e: X(e)
try:
    bytearray((b'A' * 63)).copy()[-1] = v1
except Exception as e: X(e)
try:
    SHARED[:] = [Base(), b'ab', Base()]; SHARED[v1((v1 % Base())):tuple(C6)] = (float.fromhex('0x1.8p3'), range(Base())); P(SHARED)
except Exception as e: X(e)
for x9 in [f10(y11) for f10 in [(lambda a12, x13=x13: (a12, x13)) for x13 in list(b''[::-1])] for y11 in sorted([3, 1, 2])]: P((True / (-12.0)))
