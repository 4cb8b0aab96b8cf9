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

def g1(p2, p3, /, p4, p5=[], p6='  '):
    t('f1')
    P([NotImplemented for x7 in (all(p3) * list(map(p5, {k9: v10 for k9, v10 in {}.items() if v10}))) if (y8 := [(-4611686018427387905)])])
    v11 = bytearray(str(next(p2, p2(y8))), 'utf-16'); P(v11.upper(y8, key=p3)); P(v11)
    p2 += (lambda *a12, **k13: (a12, k13))
    return str(p3)
try: P(((+abs(str(divmod(repr(tuple(len())), abs(hex()))))) if NotImplemented else range(8, 5, -1)))
except Exception as e: X(e)
try:
    g14 = g1('١', (int(tuple()) % ()[0]), p4=tuple(slice(None))[0], p6=complex('1+2'))
    P(g14.send(bool.__add__(True, range(3, 70, -1))))
except Exception as e: X(e)
try:
    v15 = (0.0 + complex('')).imag
    P(v15)
except Exception as e: X(e)
else: P(v15)
v16 = int(('x y\r\nbabc'.zfill(True) * 3))
try:
    for x17 in str(v16).splitlines():
        t()
        def f18(p19, p20, /):
            return (*x17, x17)
        (v16 or v16)
        v15 += ({'a': g14, 'b': '١'}).values()
    a21, b22 = round(v16, 70)
    def f23(p24, p25=11):
        class C26(int):
            __slots__ = ('a',)
            b = range(178, 507497240576692043557764995867963470, (-122)).index(len(range(10, 3, (-2))[::-1]))
            def __iter__(self): SHARED.pop(); return iter(str(b'\x80', 'utf-16').splitlines())
        try: o27 = C26()
        except Exception as e: X(e); o27 = None
        P([getattr(g14, 'real') for x28 in str(memoryview(bytearray(b'12345678')).cast('B')).split(sep=max(max('x y', '{}'), ('\'Z' * 16)), maxsplit=70) if (y29 := [8])])
        return p25
except Exception as e: X(e)
[memoryview(bytearray(b'abc'))[::-1] for x30 in a21]
