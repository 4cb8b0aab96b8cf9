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

def g1(*p2):
    P((yield p2))
    match ((slice(None)).indices(2) is not None):
        case tuple((_, _)): P((1, tuple(p2 for x3 in range(False))))
        case bytes() if p2[[], (slice(None)).indices(2)]: P(2)
        case (-1.5 | 0 | 0): P(3)
        case _: P('none')
    with (int(p2[0]) as x4, type('M', (), {'__enter__': lambda s5: 1 // 0, '__exit__': lambda *a6: bool('\xe9{0}'[0])})() as (y7, *z8),):
        if (v9 := None.__class__.__name__): P(v9)
        (slice(x4)).indices(4)
        del int(x4)[p2]
    with type('M', (), {'__enter__': lambda s10: s10})() as p2[0]:
        v11 = 9007199254740993.0
    yield ('\'' * 15)
try: P(dict())
except Exception as e: X(e)
try: P(range(True)[-7])
except Exception as e: X(e)
try:
    o12 = (slice(None)).indices(4)(); o12 -= (slice(bytearray(b'abc'))).indices(2); P(o12)
except Exception as e: X(e)
try: P(list(g1((*o12, memoryview(bytearray(b'12345678')).cast('h')))))
except Exception as e: X(e)
try: P(memoryview(DICT).toreadonly())
except Exception as e: X(e)
o12
