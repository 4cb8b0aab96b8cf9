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

def f1():
    return [f2(y3) for f2 in [(lambda a4, x5=x5: (a4, x5)) for x5 in [3, 1, 2]] for y3 in list(b'1'[::-1])]
try:
    def f6(a7, /, b8, c9=f1, *d10, e11, g12=(() * 2)[slice(2, -2 ** 70)], **h13): return (a7, b8, c9, d10, e11, g12, h13)
    for x14 in (lambda: f6(f1), lambda: f6(f1, DICT.popitem()[f1], e11=oct(69).translate(DICT)), lambda: f6(f1, b8=getattr(()[0], '__name__'), **{'e11': dict.fromkeys([]), 'q': f1}), lambda: f6(*[*[].copy(), f1], e11=1), lambda: f6(int([]), f1, **dict.fromkeys(f1, hex(68)))):
        try: P(x14())
        except Exception as e: X(e)
except Exception as e: X(e)
try: P(bin(ord('\ud800')).rpartition('\x00ab'.removeprefix('é,')))
except Exception as e: X(e)
v15 = max(((-range(4611686018427387902, 4).count(4)) >> 0), range(1)[::2][2])
try:
    P(v15)
    P(range(5, -1, -1))
    P(f1)
except Exception as e: X(e)
v16 = (pow((pow(v15, 2, v15) >> -1), 1, max(sorted(f1), default=v15)) >> 1)
for x17 in DICT.items(): P(v15)
