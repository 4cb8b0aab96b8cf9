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

def f1(p2, *, p3, p4, **p5):
    t('f1')
    v6 = list([f7() for f7 in [lambda: x8 for x8 in []]].copy())
    g9 = (slice(True, True, -1)).indices(9)(p3, start=v6)
    P(g9.send(p3.__rmul__(bin(p2))))
    pass
    return frozenset(())
def f10(p11=(), p12=505332723166611750482684314010333073, p13={}, *, p14, p15=(), **p16):
    P((v17 := range(0)))
    return ({}.keys() == set())
try:
    with type('M', (), {'__enter__': lambda s18: s18})() as v19[0]:
        v20 = bytes('12'.partition('\''))
    g21 = (memoryview(b'%d1,').toreadonly() for x22 in range(0) for y23 in map(f1, map(bool, SHARED)))
    P(g21.throw(*(()[None:None] for x24 in f1 if memoryview(b' '))))
    assert f10
except Exception as e: X(e)
try:
    a25, (*b26, c27), d28 = {1: None, 1.0: f10, True: v20}
    P((v29 := (memoryview(bytearray(b'12345678')).cast('L'), frozenset())))
    v30 = b26; del v30[0:[3, 1, 2][0]]; P(v30)
except Exception as e: X(e)
import sys; sys.exit(f10(**{'p14': [f10 for x31, y32 in [(v29, slice(None))]], 'p15': 113, 'k0': (Base() / f1), 'k1': a25}, **dict((({} | {})).items())))
