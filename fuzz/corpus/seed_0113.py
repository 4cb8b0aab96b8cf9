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
    class C1(list):
        def __await__(self): yield from b'\xc3\xa9'
        def __get__(self, obj, kind=None): t('get'); return format(float(format((-2.5), '.17g')), '+n')
        def m(p2, p3, **p4):
            return p4
except Exception as e: X(e)
async def h5(p6, p7='\n', /, p8=True, p9=266):
    yield min([p6, (9007199254740993.0 ** 1), p7])
    v10 = {-1, 70}; P(v10.intersection_update(frozenset('Σ').difference({}, print), strict=p8)); P(v10)
    yield True
try:
    match ((slice(-1, 2 ** 63)).indices(b'12') + tuple('Z' for x11 in range(70, 8))):
        case (a12, _): P(a12)
        case (a12, *b13, -1): P((a12, b13))
        case [] as c14: P(c14)
except Exception as e: X(e)
try:
    g15 = getattr(()[None:None], '__iter__', bytes(-1))
    for x16 in g15:
        P(x16)
        if slice(0, 1): break
    P(list(g15))
except Exception as e: X(e)
try:
    g17 = ((() + ()) and C1 or True)
    P(next(g17))
    P(g17.send(g15))
    P(list(g17))
except Exception as e: X(e)
async def h18(p19, **p20):
    v21 = yield (not 'é1\'')
    print(*list(filter(tuple, p20)).copy())
    a22, *b23 = g15
    for x24 in iter(('ß' * 16)[1][1]):
        t()
        yield memoryview(b',')
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(range(3, 3, -2)), TypeError(2)])])
    except* ValueError as e25:
        P(e25.exceptions)
        P([(y27.__doc__ is None) for x26 in [[range(5) for y29 in g17] for x28 in iter(hex(0b1111000110100111001001010101110))] if (y27 := '-7')])
    except* ValueError as f30:
        P((f30, f30.exceptions))
except Exception as e: X(e)
raise g15
