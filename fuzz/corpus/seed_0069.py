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
    class M1(type):
        def __hash__(c): return pow((max([3, (-636038528614256213190672693945016557), 14], default=min(Base())) >> 1), 0, (+(-150)))
        def __getitem__(c, k): return memoryview(frozenset())
    try:
        class C3(Base, metaclass=M1, k=memoryview(bytes(range(16))).cast('f')):
            @property
            def x(self): return ((+divmod(4294967298, 0o27145772116)[1]) >> 2)
            x = [float('inf'), frozenset(), b'\n,'.join()]
            def __contains__(self, i): SHARED[:] = [1e-5, repr(DICT), (int(b'\x00\r\na')).__index__()]; return (int, (str, list))()[(-70368744177666):]
        P(C3.__name__); P([(DICT | {}), 'ŉ \u2028', (2913047802113235372 - 4294967295)])
    except Exception as e: X(e); C3 = Base
except Exception as e: X(e)
try:
    def f4(a5, /, b6, c7=int((2 ** 65 * '١\r\nA,')), *d8, e9, g10={len(C3): (int | str), C3: [x11 for x11 in [3, 1, 2]]}, **h12): return (a5, b6, c7, d8, e9, g10, h12)
    for x13 in (lambda: f4(list, start=C3), lambda: f4(None, {k14: {} for k14, v15 in ['ab', 'cd']}, e9=DICT), lambda: f4(max(list(range(1, 5)), default=bool.__add__(True, C3)), b6=b'%dab'.strip().splitlines(False), **{'e9': C3, 'q': dict(zip((C3 for x16 in DICT), None))}), lambda: f4(*C3, e9=1), lambda: f4(bool.__add__(True, (-2147483649)), C3, **{'-7{0}': {('' * 1): {}, **{}.copy()}, (C3).__index__(): C3})):
        try: P(x13())
        except Exception as e: X(e)
except Exception as e: X(e)
try:
    P(ExceptionGroup(str((-(-65534))), set(False)))
except Exception as e: X(e)
try:
    g17 = (sum([29.25, (-32.25), 1.5], x18) for x18 in C3)
    P(dict({}.copy()))
    P((next(g17, 0), next(g17, 0)))
except Exception as e: X(e)
try: P(enumerate(([x19 for x19 in []] + 18446744073709551615)))
except Exception as e: X(e)
try:
    g20 = '\u2028x y\u2028ab'[:]; a21, *b22 = g20; P((a21, b22))
except Exception as e: X(e)
for x23 in tuple(C3): P({}.copy()[C3])
