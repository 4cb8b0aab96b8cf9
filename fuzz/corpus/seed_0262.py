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
    SHARED[:] = [int(), (len(b'a\t\r\n\xff') + issubclass(Exception, int)), tuple()]; SHARED[tuple():issubclass((int, (str, list)), type)(((DICT | DICT)).items())] = (((-9007199254740994)).conjugate() for x1 in ('abca,b,cZ\n' for x2 in ('\x7f\t漢\t' for x3 in '3.5'))); P(SHARED)
except Exception as e: X(e)
try: P(zip(sorted([3, 1, 2]), [x4 for x4 in '\x7f']))
except Exception as e: X(e)
try: P((complex('')).__complex__().conjugate())
except Exception as e: X(e)
try:
    try:
        (sum([256, 9, 220]) ** 0)[int()] = SHARED[-7][3:1]
        match isinstance(sorted([]), (int | str)):
            case []: P((1, (ord('\U0001f600') &
             max(ARRAY, default=print))))
            case [] if max([((-70368744177663) ** 0), range(-2 ** 70, 2 ** 70, 3 ** 20)[11], round((-821995610316307632995631280782571886), -1), (3 ** 5), ord('\U0001f600'), max([3, 1, 2], default=251), range(-2 ** 70, 2 ** 70, 3 ** 20)[7]], default=(lambda *a5, **k6: (a5, k6))[(-2147483650)]): P(2)
            case (list([_, *_]), *_, Base()): P(3)
            case _: P('none')
    except ArithmeticError:
        P(any((y7 := x8) == '\ud83d\u2028' for x8 in SHARED))
        v9 = pow((-130), 0).splitlines().copy()
        P([x10 for x10 in v9 if (y11 := repr(y7))])
    if True:
        v12 = w13 = sorted([3, 1, 2])
        v14 = [max([3, 1, 2][::2], default=[3, 1, 2][-2]), hash(w13), range(0).index(max([3, 1, 2], default=(-3)))]
    else:
        del pow((-20), 2, 7)[float('-inf'):None:Ellipsis].b
        print((~bytearray(5)), (3.5 not in (int | str)), sep=hex(sum([max([3, 1, 2], default=4)])))
        v15 = [x16 for x16 in ((SHARED, (-339237306714891450020498056159263585)),)]
    try:
        try:
            raise ExceptionGroup('g', [LookupError(dict(a=DICT, b=SHARED), (lambda *a17, **k18: (a17, k18)))])
        except* Exception as e19:
            raise RuntimeError('%²ß-7')
    except Exception as f20:
        P(f20); X(f20)
        if isinstance(f20, ExceptionGroup): P(f20.exceptions)
except Exception as e: X(e)
assert str, print
