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

def g1():
    if (round(bool.__add__(True, divmod(ValueError(), (lambda *a2, **k3: (a2, k3))()())), 1) / float(format((9007199254740994 / 4503599627370496.5), '.17g'))): return len(range(5, (-65538), (-18446744073709551617))[-3:-1])
    v4 = divmod((~range(4, 2787929280761033954, (-486373924024590358611196123514103917))[:][127]), max(2, (+round((-128), 70))))[0]
    if v4: return v4
    return v4
try: P({slice(None): set(), abs((-1)): slice((lambda *a5, **k6: (a5, k6))())})
except Exception as e: X(e)
try:
    P({y8: y8 for x7 in (1 * '3.5  \nb').partition('ab') if (y8 := [4611686018427387905]) or 1})
    assert y8
    y8
except Exception as e: X(e)
try: P(y8)
except Exception as e: X(e)
raise ExceptionGroup('g', [ValueError((+8)), KeyError(('%%%' % (y8, y8(y8)))[0])]) from RuntimeError('{a[1]!s}'.format(a=y8)[True])
