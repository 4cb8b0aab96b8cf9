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

def g1(p2, p3, p4, *, p5, **p6):
    v7 = yield p2
    for v8 in list(reversed(p4)):
        try:
            def f9(p10, p11=0x9e25e2e4, p12=True):
                t('f1')
                g13 = p2
                P(g13.throw(ValueError))
                v14 = [p12[-1], type([]).__name__, type('\t').__name__]
                v15 = p5
                return p10
        finally:
            def f16(p17):
                return p3
    yield p2
async def c18():
    with (object() as x19, Base() as (y20, *z21),):
        v22 = [1, 2, 3]
        for x23 in v22:
            t()
            if len(v22) < 9: x23.update({})
        P(v22)
        class C24(ValueError):
            __slots__ = ('a',)
            __hash__ = None
            __hash__ = None
            __hash__ = None
            __hash__ = None
    return slice(None)()
v25 = pow(hash(int('0x1f')), (bool.__add__(True, 'x y') ^ int('0o17', isinstance(len(), max(isinstance(len(), ascii()()), memoryview()))())), (-min([5])))
try:
    for v26 in [(v25 / v25), (((v25 << 1) << 2) / abs((1j ** 1))), dict(zip(g1(10, p3=DICT, p4=(), p5=v25, k0=v25, k1=v25), v25))]:
        match v26:
            case ('' | 0 | ''): P((2, v26))
            case [] | 1: P((3, v26))
            case [a27, *b28]: P((4, a27, b28))
            case {'a': a27, **b28}: P((5, a27, b28))
            case str(a27) | int(a27): P((6, a27))
except Exception as e: X(e)
try:
    DICT.update({v25(): 1, 2: Base()}); P(DICT.__ror__(Base())); P(DICT)
except Exception as e: X(e)
try: P(list(g1(len(range(-2 ** 70, 2 ** 70, 3 ** 20)), {}, str(v25).partition((2 ** 65 * format(v25, '\'\n漢'))), p5=1j, k0=dict.fromkeys(g1(32768, {}, p4=(), p5=v25, k0=BaseException(), k1=v25), ('ß  😀' * 15)[0]))))
except Exception as e: X(e)
assert v25, v25
