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
    def d1(f2):
        t('decorate')
        def w3(*a4, **k5):
            t('call', len(a4), sorted(k5))
            return f6(*a7[1:], **k8)
        return w3
    @d1
    @d1
    def h9(p10=[], p11=1914163938802557585):
        SHARED[:] = [p11((slice(None), 11)), Base(), (int | str)(), sum(([0.1] * 10), min(([0.1] * 10)))]; SHARED.sort(); P(SHARED)
        v12 = range(-2 ** 70, 2 ** 70, 3 ** 20).count(divmod(float(repr(p10)), (-2.5))[0])
        return memoryview(bytearray(b'12345678')).cast('c')
except Exception as e: X(e)
try:
    P(('Σ😀'[:].__doc__ is None))
    P((ARRAY.partition(' \x7fb😀') * 2.0))
    P(h9)
except Exception as e: X(e)
v13 = 233
try:
    o14 = range(3)(); o14 += {}; P(o14)
except Exception as e: X(e)
try:
    P((2 * chr(0x110000)).split())
    P((('\nǅ\'' * 2),))
    P(0b1011000000100011111000011100101)
except Exception as e: X(e)
try:
    v15 = {**dict.fromkeys(enumerate(Base()), h9), v13: 'Z'}
    v16 = w17 = (bytearray(('A' * True), 'cp1252') + bytearray('😀-7', 'utf8'))
finally:
    print((+None), slice(None), sep='{a[b]!s}'.format(a=v13)[-1:])
