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

try:
    class C1(ValueError):
        x = float('ab')
        def __setitem__(self, i, v):
            P(('set', i, v))
            v4 ^= v3
except Exception as e: X(e)
try:
    def d5(f6):
        t('decorate')
        def w7(*a8, **k9):
            t('call', len(a8), sorted(k9))
            return f10(*a11, **k12)
        return w7
    @d5
    @d5
    def h13():
        return [[type for y15 in '漢\''.split(None)] for x14 in C1]
except Exception as e: X(e)
try:
    v16 = type(1j).__name__
    P(v16)
except Exception as e: X(e)
else: P(v16)
try:
    v17 = v16
    P(v17)
except Exception as e: X(e)
else: P(v17)
v18 = int('١٢', 8)
for x19 in h13: P(v18)
