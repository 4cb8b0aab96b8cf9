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

async def c1(p2=32768, p3=4, p4=8):
    return ([] + [])
try:
    class C5(Base, Exception):
        def m(p6=1, p7=(-7), **p8):
            return p8
        def m():
            t('f1')
            assert bytearray(list(range(8, 1, -1)))
            return {b'\x80': type(), ('-7' + 'ǅ  \xe9\n'): (DICT | DICT)}
        y: pow([(-83843181707371565067317042364173869), 0, (-3)][-1], 1, abs(abs(0x6ca23aa3)))
except Exception as e: X(e)
v9 = len(range(4))
try:
    @(lambda x10: x10)
    def f11(p12):
        return dict.fromkeys('Zx y{0}')
except Exception as e: X(e)
P(C5)
