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
    pass
    v3 = {'a': (Base() % p2), 'b': p2}; del v3[p2]; P(v3)
    with bytearray(p2).copy():
        v4 = None
    return p2
def g5(p6=4, p7=(), p8=()):
    a9, b10 = ' '
    try:
        v11 = bytearray(bytes(a9)); del v11[::2 ** 64]; P(v11)
        for x12 in ('%(a)i %(b)s' % {'a': v11, 'b': 1.5}):
            t()
            yield (complex('1 + 2j').real).as_integer_ratio()
        g13 = p6(('%%' % ('😀ß', 1e-4)), p7)
        for x14 in g13:
            P(x14)
            if v11: break
        P(list(g13))
    finally:
        list(map(b10, (f1 for x15 in ())))[1:0:-2 ** 64] = p7
    return a9
try: P(f1(p2=[min([1e16, 1.0, -1e16]), (9007199254740994 + 1e300j), (-1 * f1)]))
except Exception as e: X(e)
try:
    o16 = f1(['1\r\n', 1e1, f1]); o16.a = f1.__class__.__name__; P(o16.a); o16.a /= f1; P(o16.a); del o16.a; P(o16.a)
except Exception as e: X(e)
try:
    DICT.update({f1(): 1, 70: tuple(range(9, False))}); P(DICT.items(ValueError())); P(DICT)
except Exception as e: X(e)
v17 = [-1, '\ud83d', 1]
with f1 as x18: P(v17)
