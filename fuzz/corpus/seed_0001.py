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
    return p3
v6 = (len(range(-2 ** 70, 2 ** 70, 3 ** 20)) ** 1)
try: P(list({'a': 'aŉ'[:], 'b': v6}))
except Exception as e: X(e)
v7 = (pow(int(b''), 2) ** 2)
try:
    def f8(a9, /, b10, c11=v7, *d12, e13, g14={'a': v6, 'b': [][-1]}, **h15): return (a9, b10, c11, d12, e13, g14, h15)
    for x16 in (lambda: f8(bytearray(repr([]), (-726.171)), v6, ([][0] and {} or (() * -1))), lambda: f8(v6, [issubclass(v6, v7), v7, v6], e13=('Σ漢\x00\ud83d' % v6)), lambda: f8(v6, b10=frozenset({-1, 1}), **{'e13': 'abc', 'q': v7}), lambda: f8(*v7, e13=1), lambda: f8(bytearray(str(b'', 'utf8'), v7), dict(zip('²abc\'  ', [])).keys().isdisjoint([v6 for x17 in []]), **dict.fromkeys(iter('ǅ'.split(None))))):
        try: P(x16())
        except Exception as e: X(e)
except Exception as e: X(e)
[sum(([0.1] * 10)) for x18 in list(enumerate(sorted([]), v7))]
