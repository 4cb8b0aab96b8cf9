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

def f1(p2, p3, p4, **p5):
    pass
    del p2[((x6,) for x6 in oct((-3)))]
    v7 = list(zip([x8 for x8 in sorted([3, 1, 2])], p4, ([x9 for x9 in [3, 1, 2]] + SHARED.copy()))); del v7[-1:]; P(v7)
    if not [*p2, (p3.__doc__ is None)] and memoryview(bytearray(b'12345678')).cast('d'):
        v10 = memoryview(p5)
    return p3
try:
    class C11(f1):
        __hash__ = None
        def __lt__(self, other): t('h'); SHARED.pop(); return (sorted([3, 1, 2][::2]) in Base())
        def __int__(self): return f1
    try: o12 = C11(f1)
    except Exception as e: X(e); o12 = None
except Exception as e: X(e)
try:
    v13 = C11
    P(v13)
except Exception as e: X(e)
else: P(v13)
try:
    v14 = bytes(str(1j), 'utf-16-le')
    v13 = C11
    if not ((-len(range(0)))).__index__() and C11:
        P(C11)
except Exception as e: X(e)
raise LookupError(max([36, 8, 257], default=min(SHARED, key=o12, default=f1('%s', **{'p3': f1, 'p4': '  \x7fa,b,c', 'k0': o12}))), v13)
