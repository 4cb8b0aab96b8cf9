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

def g1(p2, p3):
    t('f1')
    v4 = p2
    v5 = (pow(p2, 64, sum([], sum([3, 1, 2], p2))) - 7)
    return memoryview(bytearray(b'12345678')).cast('q').toreadonly()
v6 = pow(int(frozenset()), 3, [265, 32766, 10, 4, (-97), (-229710465777631896314939718689536134), 140737488355330][None:None][-1])
try:
    g7 = (y9 for x8 in (complex(313.894, 1e15) for x10 in {x11: i12 for i12, x11 in enumerate('ß')}.values()) for y9 in range(0, 2, -1))
    P(frozenset({1, 2}))
    P((next(g7, 0), next(g7, 0)))
except Exception as e: X(e)
try:
    o13 = object(); o13.a = (-((1j).conjugate() ** False)); P(o13.a); o13.a -= ((bytearray(b'abc') * 7) + b'\t\xffaabc')[None:None]; P(o13.a); del o13.a; P(o13.a)
    try:
        raise AssertionError
    except Exception as e14:
        X(e14)
        raise
    v15 = sorted((('AabİA' * 31) for x16 in SHARED), key=repr)
except Exception as e: X(e)
try:
    g17 = g1(pow((-1), 1, round(v6, 2)), v6); a18, *b19 = g17; P((a18, b19))
except Exception as e: X(e)
try: P(abs(sum([1e16, 1.0, -1e16])))
except Exception as e: X(e)
P(N)
