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
    v2 = yield divmod(isinstance(abs(range())(), Base), (149 / (-299.094)))[0]
    if False:
        for v2 in bytes(str(18446744073709551616), 'ascii', 'replace'):
            t()
            if v2: continue
        v3 = [1, -2, -2]; del v3[0], v3[-1]; P(v3)
    else:
        if (v4 := (2 * chr(0x20ac))): P(v4)
        if v4:
            v5 = v2
            v6 = list(slice(x7()) for x7 in list(enumerate([], start=b'\xc3\xa9')))
    return bytearray(b'')
def g8(**p9):
    P((yield (~(ord('\U0001f600') >> 64))))
    try: yield (-len(range(-2 ** 70, 2 ** 70, 3 ** 20)))
    except GeneratorExit:
        return range(70, 1, -2 ** 64)[p9]
    else: yield dict(slice(p9))
try:
    for v10 in [repr(memoryview(bytes(range(16))).cast('?')), any(filter(repr, ['ab', 'cd'])), dict()]:
        match v10:
            case ([bytes(), {}], *_, bytes()): P((1, v10))
            case [[[], ([bytes(), dict()], *_, [int(), str()])], {}] | 0: P((2, v10))
            case [a11, *b12]: P((3, a11, b12))
            case {'a': a11, **b12}: P((4, a11, b12))
            case str(a11) | int(a11): P((5, a11))
except Exception as e: X(e)
try: P({((lambda *a13, **k14: (a13, k14))() is not None): (int | str), range(1, 1, -2 ** 64): (10 ** 3)})
except Exception as e: X(e)
v15 = pow(round(complex((-12.669), 390.208).real), pow((min([]) >> 1), 1, bool.__add__(True, dict)), len(range(-2 ** 70, 2 ** 70, 3 ** 20)))
try:
    (bytearray(ascii(v15)[::-1], 'latin-1') * 2)[1] = 255
except Exception: raise RuntimeError(str('x y'))
