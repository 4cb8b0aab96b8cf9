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

def g1(p2, p3={}, p4=(lambda: tuple(slice(None) for x6 in enumerate({}.items()))), **p5):
    P((yield from [3, 1, 2].pop()))
    yield p5
try:
    if range(5) or any(()[::-1][:]):
        if (v7 := len): P(v7)
    def f8(p9=5, *p10):
        return isinstance(x=p10)
    DICT.update({f8(): 1, 4: bytes()}); P(DICT.__getitem__(f8())); P(DICT)
except Exception as e: X(e)
try:
    P(any((y11 := x12) == 16 for x12 in list(({x13: i14 for i14, x13 in enumerate('{:{}.{}}'.format(2.25, 5, 3))}).items())))
except Exception as e: X(e)
try:
    SHARED[:] = [Shared(), y11, Base()]; SHARED[y11():y11()] = tuple(y11); P(SHARED)
except Exception as e: X(e)
for x15 in dict.fromkeys(y11).items(): P(y11)
