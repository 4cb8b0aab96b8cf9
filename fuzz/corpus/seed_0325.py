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

def f1(p2, p3, p4, *, p5=1.5):
    t('f1')
    P(any((y6 := x7) == None for x7 in list(reversed({len(range((-261))): p3, p3: slice(50, 2)}.values()))))
    try:
        try:
            v8 = set((1j ** 2).real); v8 &= [][Base()]; P(v8)
        except (TypeError, ValueError) as e9:
            X(p2)
    except Exception as f10:
        X(f10)
    return bytes([97, 97])
try:
    P((((b'\x00\n' * 1) + b'') + bytes(ARRAY)))
    P(((bytes([3, 1, 2]) + b'\xc3\xa9\r\n') * -1))
    P((bytes([97, 256]) for x11 in sorted([])))
except Exception as e: X(e)
try:
    P([str(b'\xc3\xa9', 'ascii', 'replace'), '\u20281', '{:{}.{}}'.format(1.0, -2, 5)])
    P((b'%b|%a' % f1))
    P((-divmod(abs((-2.5)), (-8731754278341053849))[0]))
except Exception as e: X(e)
try:
    v12[f1.__sub__(f1)] = bool.__add__(True, sorted(f1))
    for x13, *y14 in [(([] % slice(None)), (False - abs(float('inf')))), (f1, [[], (), []])]:
        t()
        if (~int(1e-4)): continue
    v15 = w16 = sorted('😀', key=repr)
finally:
    P([[].__abs__() for x17 in [(x19, i20) for i20, x19 in enumerate('')] if (y18 := repr(w16))])
