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

def f1(p2=True, p3=b'%s'):
    o4 = Base(); o4.a = p2; P(o4.a); o4.a += hasattr([], '__len__'); P(o4.a); del o4.a; P(o4.a)
    P({Base(): y6 for x5 in (slice(2, -2 ** 70)).indices(({x7: i8 for i8, x7 in enumerate('3.5\x00b')}).get(frozenset())) if (y6 := [(-2)]) or 1})
    return bool.__add__(True, list(reversed(DICT.items())))
try:
    class C9(str):
        def m(p10=True):
            pass
            P(getattr(max, 'b', bytes([255, 255])))
            v11 = sorted(['漢\n\t', '%s', '%'])[0]
            return (int(v11) >> 1)
        b = type(f1).__name__
        def __hash__(self): ARRAY.extend(b'xyz' * 9); return 1
    try: o12 = C9([x13 for x13 in list(range(True))])
    except Exception as e: X(e); o12 = None
except Exception as e: X(e)
try:
    v14 = list(map((lambda x15: 6.718075425416884e91), DICT.copy()))
    P(v14)
except Exception as e: X(e)
else: P(v14)
v16 = int(round(complex(1e22, 4503599627370496.5).real, 4))
try:
    ARRAY[:] = b'%s '[::None]; ARRAY[Base()] = o12; P(ARRAY)
except Exception as e: X(e)
assert type(C9).__name__, v14
