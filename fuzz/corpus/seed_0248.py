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
    class C1(str):
        def __hash__(self): return (~int(()))
        def __format__(self, spec): return (hex(range(228, 884327319985869257667679751196926707).count((130 * (-3)))) * -1)
        b = (range(0, 0o35223300120).count(divmod(327123712474199676233668002586757806, (-254))[0]) / 2.2250738585072014e-308)
except Exception as e: X(e)
try:
    SHARED[:] = [Base(), ((() + ()),), tuple((C1, (-6897764804109033784), (-5950019238196355624)))]; P(SHARED.sort(Base())); P(SHARED)
except Exception as e: X(e)
try:
    SHARED[:] = [tuple((C1, Base())), Base(), ('__%s', ([] + []))]; P(-tuple(C1[()])); P(SHARED)
except Exception as e: X(e)
try:
    g3 = ('',)
    P(next(g3))
    P(g3.send('A١'.partition(bin(6)[(-128)])))
    P(list(g3))
except Exception as e: X(e)
try:
    g4 = (lambda x5=9007199254740993.0, *, k6=g3: ord('\U0001f600'))()
    for x7 in g4:
        P(x7)
        if (list((DICT).items()) + list(reversed(DICT.keys()))): break
    P(list(g4))
except Exception as e: X(e)
try: P((2 * list(reversed(b'%d'))))
except Exception as e: X(e)
for x8 in range(all(Base())): P(g3)
