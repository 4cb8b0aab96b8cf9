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

def g1(p2, p3, *p4):
    try: yield from p4
    except p4 as e5: X(e5)
    while (yield sorted(p4[::-1], key=repr)): t()
try:
    match str(memoryview(bytes(range(16))).cast('f'), 'utf8', 'replace'):
        case tuple((bool() | float(), _)): P((1, sum([(False + 1e300j), min([1e16, 1.0, -1e16])], round(1_000_000, -2))))
        case Exception(args=((False | -1 | ''), *_)) if {65536: 1j, False: bytearray(b'abc')}[range(8)]: P(2)
        case tuple(([*_, []], _)): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    v6 ^= list(zip([], sorted([3, 1, 2]), strict=([] != SHARED)))
    v7 = w8 = ascii('12__'.partition('  Σ\x00'))
except Exception as e: X(e)
try:
    for x9 in SHARED: t(); SHARED.append(bytearray(bytes(0 for x10 in []))); P(x9)
except Exception as e: X(e)
P(N)
