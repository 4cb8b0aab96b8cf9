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

def f1(p2, p3=True, p4=3):
    t('f1')
    if range(-1, 3): return sum([3, 1, 2], bool.__add__(True, p4()))
    v5 = b'%d'
    return (max(hex(p4)) + '{0.}'.format(p4(), p2))
try:
    a6, b7 = f1(None, reverse=None), (x8 for x8 in [*[], b'\xc3\xa9aba'] for y9 in bin(range(-2 ** 70, 2 ** 70, 3 ** 20).count((-112764077041883925292429814063547570))))
    P(list(zip(a6, b7)))
    P((list(a6), list(b7)))
except Exception as e: X(e)
try:
    del None[f1]
    def g10():
        v11 = f1
        yield from range(8)
        return type(f1).__name__
except Exception as e: X(e)
try:
    P(b'1')
    P(slice(0, -1, 0))
    P(float(((4294967294 ** 2)).__index__()))
except Exception as e: X(e)
try:
    v12 = bytearray(b'abc'); w13 = memoryview(v12)
    ([3, 1, 2][0] / complex(1e1, 16.25).imag)['1':] = sorted(f1(), key=b'\x80', reverse=(b'1' in DICT))
    P((bytes(v12), bytes(w13)))
    v14 @= (g10(),)[0]
except Exception as e: X(e)
o15 = type()
for f16 in (lambda: '%d' % float(), lambda: list(zip(float(), SHARED)), lambda: (bytes(), 1) < (Shared(), 2), lambda: [1, 2, 3][Base()]):
    try: P(f16())
    except Exception as e: X(e)
pass
