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

def g1(p2, p3=None):
    yield
    o4 = object(); o4.a = p3; P(o4.a); o4.a *= {p3, frozenset()}; P(o4.a); del o4.a; P(o4.a)
    yield [next(p2()) for x5, y6 in (dict(a=p3, b=p2)).items()]
async def c7(p8, p9=None, p10=True):
    (p9 for x11 in map(abs, SHARED))
    g12 = g1(float(p9), {})
    for x13 in g12:
        P(x13)
        if complex(int(x13(p8, p8)())): break
    P(list(g12))
    return p8
try:
    g14 = g1()
    for x17 in g14:
        P(x17)
        if ({k18: v19 for k18, v19 in {}.items() if x17} if (x17 or x17) else b'1'.splitlines(False)): break
    P(list(g14))
except Exception as e: X(e)
try: P(enumerate(SHARED))
except Exception as e: X(e)
try: P(filter((~'-7'.splitlines(True)), (((1j).conjugate() * 297) * sum(0xcaa45a56 for x20 in [3, 1, 2]))))
except Exception as e: X(e)
v21 = [1, format((2.0 * type(g14).__name__), 's'), -2]
try:
    v22 = sorted(range(True), key=repr)
    while v22:
        t()
        x23 = v22.pop()
        P((v24 := (lambda *a25, **k26: (a25, k26))(())))
    for x27 in sorted([(-(788700097397852012467746538612478591 ** 1)), sum([281474976710658, (-170141183460469231731687303715884105727), (-4611686018427387904)]), (-divmod((-1073741825), 70368744177662)[0])]):
        t()
        for x28 in range(8):
            t()
            try:
                raise ZeroDivisionError()
            except ArithmeticError as e29:
                X(e29)
                raise
            next((g14 if x27 else g14), next(g1(x28, x27)))
            v30 = len(g14)
        v31 = (bytearray(bytes([255, 65])) + bytes([0, 97])); del v31[::None]; P(v31)
    else:
        v32: x27 = (v21 and frozenset())
except Exception as e: X(e)
raise frozenset({})
