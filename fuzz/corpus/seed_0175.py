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

def g1(p2):
    v3 = yield from range(1, 3)
    with type('M', (), {'__enter__': lambda s4: (t('in', 1), frozenset({3, 2}))[1], '__exit__': lambda s4, *a5: (t('out', a5[0]), '_'(**{}))[1]})() as v3[0]:
        P(('A' * 0))
    yield dict(zip(map(str, ('_%' * 63)), p2))
try:
    v6 = list().__add__((lambda *a7, **k8: (a7, k8)))
    P(v6)
except Exception as e: X(e)
else: P(v6)
try:
    for x9 in SHARED: t(); SHARED.append(v6); P(x9)
except Exception as e: X(e)
try:
    P(v6)
    P((v6 is not None))
    P(v6)
except Exception as e: X(e)
P(N)
