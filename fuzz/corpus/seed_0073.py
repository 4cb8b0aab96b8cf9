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
    try:
        P(b'12%s1'.strip())
        pass
    except (KeyError, IndexError, AttributeError):
        v2 += divmod((10 ** 2), 4503599627370496.5)
        print([f3() for f3 in [lambda: x4 for x4 in [170141183460469231731687303715884105726, 7006897104735781910, (-3)]]][-7], b'\x00\x00abcb'.center(9, b'abc'), sep=chr(-1))
    v5 = bytes(-2)
    return b' '.expandtabs(-2)
def f6(p7=5, p8=1.5, p9=8):
    p7 += p9
    print((bytearray([10, (-2), (-14)]) + b','), (2 ** 65 * bytearray(b'abc').copy()), sep='b')
    return ({} * 2.0)
try:
    v10 = (2 * 'ǅ_-7').encode('ascii')
    P(v10)
except Exception as e: X(e)
else: P(v10)
try:
    v11 = f1
    P(v11)
except Exception as e: X(e)
else: P(v11)
f1()
