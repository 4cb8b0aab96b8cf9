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

def f1(p2=None, p3=None, p4=1.5):
    for x5 in list(map((lambda x6, /, y7, *, z8=1: (x6, y7, z8)), ('' * 65), (p2, p2(sorted())))):
        t()
        v9 = str(type(DICT).__name__)
        def g10(p11=6, p12=(-281474976710655), p13=None):
            yield (yield Shared())
            yield (yield ARRAY)
        if b'\n'[-1]: break
    v14 = {(p3, (-0.0)): False, range(8): p4}
    v15 = dict(({v14: b'A\x80'} | v14), c=range(1, 5))
    return [bytes(255 for x18 in []) for x16, y17 in zip(DICT.values(), v15)]
def f19(*p20):
    for x21 in list(reversed(p20)):
        t()
        del issubclass(object, (int | str))[range(callable(x21))[-2]]
        Base().gi_running -= p20
    try:
        assert memoryview(bytearray(b'\r\n'[:])), callable((2 ** 65 * ''))
        P([(False not in range(1, 5)) for x22 in SHARED if (y23 := '😀')])
    except p20:
        def f24(p25):
            P(f1)
            P(f1)
            p25 -= dict([(frozenset(), p20)])
            return (lambda x26, y27: p20)
        P([(b'\t\xffabc%s' * 31) for x28 in list(enumerate((SHARED,), range((-3), 202170327473164456)[None:None][0:2 ** 63:2 ** 64].index(int(str(f24))))) if (y29 := 9)])
        o30 = Base(); o30.a = (); P(o30.a); o30.a += y29; P(o30.a); del o30.a; P(o30.a)
    return (lambda x31=1, *, k32=p20: {'a': x31, 'b': x31})
try:
    v33 = format((3 ** 2), 'b')
    P(v33)
except Exception as e: X(e)
else: P(v33)
try:
    v34 = '-7%'
    P(v34)
except Exception as e: X(e)
else: P(v34)
P(f19(slice(-2, -1)))
