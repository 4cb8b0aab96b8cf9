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

def f1(p2=None, p3=()):
    v4: (1j / abs(892.049)) = bytes((3.5).hex(), 'UTF_8')
    P((bytes(bytearray()) % p3))
    return float
try:
    class C5(dict):
        a = ((int(f1) + len(range((-9223372036854775807)))) ^ (len(range(-2 ** 70, 2 ** 70, 3 ** 20)) &
         9007199254740994))
        def __repr__(self): t('repr'); return ''
        def m(p6, p7, p8=(-259)):
            pass
            P((bytes(2049644753240146713 for x9 in [(-128)]) * 1))
            return [p6 for x10, y11 in []][slice(177)]
    try: o12 = C5(f1, f1({(f1, f1): f1, f1: (-1j)}))
    except Exception as e: X(e); o12 = None
except Exception as e: X(e)
try:
    def f13(a14, /, b15, c16=bytes(-1 for x17 in list(range(-1, 3))), *d18, e19, g20=('' * 0), **h21): return (a14, b15, c16, d18, e19, g20, h21)
    for x22 in (lambda: f13((lambda: (f1({}) and f1({}, p3=[]))), reverse=[f23() for f23 in [lambda: x24 for x24 in [3, 1, 2]]]), lambda: f13(C5, sum(list(range(3, 5, 1)), ((0 + 1) &
     0)), e19=f1), lambda: f13((0 * '\t'), b15=(-((1j ** 2) ** 1e300)), **{'e19': repr(f1({}, [])).replace(max('Σ ', '\x7f'), max('a,b,c', '')), 'q': frozenset(f1)}), lambda: f13(*dict(({}).items()), e19=1), lambda: f13({k25: 'ǅ{0}' for k25, v26 in ['😀', []]}[len(range(-2 ** 70, 2 ** 70, 3 ** 20))], {}[(frozenset(),)], **{(bytes([97, 0]) * 2.0): o12, **{}})):
        try: P(x22())
        except Exception as e: X(e)
except Exception as e: X(e)
try:
    g27 = ('' for x28 in f1)
    P(dict.fromkeys(('' * 15), '  ')[None])
    P((next(g27, 0), next(g27, 0)))
except Exception as e: X(e)
import sys; sys.exit(set([]).issubset([]))
