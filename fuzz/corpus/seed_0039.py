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

def f1(*p2):
    t('f1')
    P(((-825.638), bytearray(b'abc')))
    return [p2, [], p2]
def g3(p4, p5):
    t('f2')
    P(ExceptionGroup('g', [ValueError(int(bin(bytes([97, 255])[True]))), TypeError(bin(round((True / sum(([0.1] * 10))))))]).split(lambda x6: dict))
    def g7(p8=None, /, p9=(lambda: {}.popitem()), p10=None, p11=True, *p12):
        P((1e1 / (-2.5)))
        P(pow(p8, 2))
        return p9
    return tuple(type)
async def c13(p14, p15, /):
    try:
        v16: p15 = '²'
    except Exception as e17:
        P(Base())
        for v18 in [f1, dict(a=print, b='a,b,c'[:]), p14]:
            match v18:
                case bytes(): P((3, v18))
                case {} | 0: P((4, v18))
                case [a19, *b20]: P((5, a19, b20))
                case {'a': a19, **b20}: P((6, a19, b20))
                case str(a19) | int(a19): P((7, a19))
        v21 = sum([])
    return {None: (-24.25), p15: p14}
try:
    match dict(zip(Base(), filter(tuple, (Base() for x22 in ())))):
        case {1: a23}: P(a23)
        case {'a': a23, 'b': 1}: P(a23)
        case {0: _, **r24}: P(r24)
        case {}: P('empty')
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError({k25: '😀' for k25, v26 in enumerate(Base())}), TypeError(2)])]).split(None))
except Exception as e: X(e)
P((slice(f1)).indices(5))
v27 = list(zip(list(enumerate(Base(), start=f1)), f1, strict=any(f1)))
P(f1)
