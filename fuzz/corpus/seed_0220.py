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

def g1(p2=10, p3=8):
    pass
    pass
    if p2: raise UnicodeDecodeError('utf-8', bytes(ARRAY), 3, 1, (abs(1j)).hex())
    return p3
try:
    match [x4() for x4 in sorted([3, 1, 2])]:
        case [a5]: P(a5)
        case [a5, b6]: P(a5)
        case [a5, *_, _] if (slice(None)).indices(1): P(a5)
        case [*c7]: P(c7)
except Exception as e: X(e)
try: P(frozenset().isdisjoint(DICT.values()))
except Exception as e: X(e)
try: P(frozenset())
except Exception as e: X(e)
try:
    g8 = g1()
    P(next(g8, tuple((int, (str, list)))))
    P(g8.close())
    P(list(g8))
except Exception as e: X(e)
try:
    g9 = g1(len(range(-2 ** 70, 2 ** 70, 3 ** 20)), 4294967296, (int(b'\t%s')).to_bytes())
    P(next(g9))
    P(g9.send(((DICT).indices(1) + (slice(None)).indices(9))))
    P(list(g9))
except Exception as e: X(e)
P((g9 if bool(g9) else g9))
