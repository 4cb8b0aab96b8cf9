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

def f1(p2):
    t('f1')
    g3 = p2(({}).items(), hex(255))
    P(p2)
    P((next(g3, 0), next(g3, 0)))
    with dict((() not in 1e300)), str() as x4:
        assert (bytes([0]) + bytearray()), type(slice(0, 2, 2))
        v5 = str(x4, 'latin-1')[::-1]
        P(None)
    return memoryview(bytearray(b'12345678')).cast(('Z' * 7))
try:
    class C6(int):
        def m(p7='١', *p8):
            return p7
        def m(p9='ß', p10=6, p11=[], *, p12=''):
            return f1
        def __enter__(self): t('enter'); return (frozenset({0, 2}) | set())
    try: o13 = C6(f1)
    except Exception as e: X(e); o13 = None
except Exception as e: X(e)
try:
    v14 = {1: 1e15, 1.0: (',' * -1), True: 12.0}
    P(v14)
except Exception as e: X(e)
else: P(v14)
try:
    g15 = C6
    P(g15.send(v14))
except Exception as e: X(e)
try:
    g16 = ()[None:None]
    P(set([130, 0b11100000000000011001100011110001, (-431991940303891834491466814104383845)]))
    P((next(g16, 0), next(g16, 0)))
except Exception as e: X(e)
try:
    P((sum(4829292032588930763 for x17 in [(-170141183460469231731687303715884105728)]) ** 1))
    P(C6.__float__())
    P(list(map(g15, range(3, 2, -1))))
except Exception as e: X(e)
try:
    P(o13)
    P(v14.__truediv__(C6))
    P(123456.789)
except Exception as e: X(e)
match ((y19 for x18 in [] for y19 in ()), v14, slice(o13)):
    case (a20, _): P(a20)
    case (a20, *b21, None): P((a20, b21))
    case 0 as c22: P(c22)
