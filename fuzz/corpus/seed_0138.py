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

def f1(p2, p3, p4):
    g5 = property()
    P(next(g5, (Ellipsis and ()[-3:-1])))
    P(g5.close())
    P(list(g5))
    def g6(p7, **p8):
        with p4() as x9: yield (p7 for x10 in p4())
        yield ({17.25: b' \n', (-8755186709869470992): ()}.keys() <= {-1, 3})
    return (p3() * p2)
async def c11(p12=True, p13=True, p14=True):
    return ({}).keys()
try:
    v15 = None.__class__.__name__
    P(v15)
except Exception as e: X(e)
else: P(v15)
try:
    P(getattr((f1(v15, SHARED, v15) * Base()), 'x'))
    P(iter([10]))
    P(())
except Exception as e: X(e)
try:
    g16 = ({}).values(); a17, *b18 = g16; P((a17, b18))
except Exception as e: X(e)
try:
    g19 = (*'%\x00'.split(), (Base() @ f1(f1, [], p4=f1)))(v15, (not f1), (complex(abs(1j), float(format(2.675, '.17g'))) ** abs(1j)), reversed(list(enumerate(f1(v15), start=True))))
    for x20 in g19:
        P(x20)
        if (slice(-2 ** 70, 2 ** 63)).indices('%s漢abc,')[-2]: break
    P(list(g19))
except Exception as e: X(e)
try:
    v21 = tuple(f1)
    P(v21)
except Exception as e: X(e)
else: P(v21)
v22 = v21
