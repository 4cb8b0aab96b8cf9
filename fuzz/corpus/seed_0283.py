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

def g1(p2, p3, p4, **p5):
    P((yield p5))
    for x6 in range(list()):
        t()
        yield bytearray(DICT).copy()
def g7(p8):
    pass
    v9 = range((len()() in []))
    return dict.fromkeys([len(), len()()(), bool([].append(divmod((lambda *a10, **k11: (a10, k11))()(), len()())))], set())
try:
    g12 = g7(max(sorted(sorted([])), default=sum(x13 for x13 in [10, (-80), 127])))
    for x14 in g12:
        P(x14)
        if dict(ARRAY.copy()): break
    P(list(g12))
except Exception as e: X(e)
try:
    g12((), (), 1j, (-4294967294))
    assert dict([hex(10), [g12, g12, g12]])
except Exception as e: X(e)
try:
    print(g12, divmod((abs(5e-324) ** 5), float.fromhex('1.8'))[1], sep='-7ŉ')
    v15 = dict(enumerate([len(g12), g12, g12(g12)]))
    raise AttributeError(hex(range((-285), 1073741824)[1_000_000])[1], name='éb')
except Exception as e: X(e)
try:
    v16 = bin(range(int())[1])
except Exception as e: X(e)
[(v16[v16:bytes():g12] + ascii(DICT)) for x17 in v15]
