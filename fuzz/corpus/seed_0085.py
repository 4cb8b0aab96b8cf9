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

def f1(p2, /, p3, *, p4, p5):
    return p3
try:
    class C6(dict):
        def __neg__(self): return SHARED
        def __delitem__(self, i): P(('del', i))
    try: o7 = C6((f1 % f1)); P(o7)
    except Exception as e: X(e); o7 = C6
except Exception as e: X(e)
v8 = '\ud83d\na,b,c١'
try:
    (('%s' * 2) + (v8 + v8))
    P({x9: i10 for i10, x9 in enumerate(v8)})
    v8[f1.__eq__(Ellipsis)] = (round(min([3, 1, 2]), 1)).__index__()
except Exception as e: X(e)
v11 = (range(0, 3, -1)[:0][-2 ** 70]).__index__()
try:
    v12 = v11
    P(v12)
except Exception as e: X(e)
else: P(v12)
with type('M', (), {'__enter__': lambda s13: s13})() as x14: P((x14, f1(v11, {}, p4=v11, p5=v11), v8).__mul__((o7 % v12)))
