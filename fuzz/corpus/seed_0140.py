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

def g1(p2, p3, /, p4=True, p5=()):
    with type('M', (), {'__enter__': lambda s6: (t('in', 1), float)[1], '__exit__': lambda s6, *a7: (t('out', a7[0]), 1e22)[1]})() as x8: yield (974.624 and int(b'\n%d'))
    P((yield sorted([11, 182, 8, 446819765418828393967855291989700991, (-4611686018427387903), (-728804199106034252429163711066730224), (-2147483649)]).pop(0)))
try:
    class C9(Base):
        @property
        def x(self): return f"{f'{1_000_000}'}"
        def m(p10, p11=0):
            pass
            P(p10)
            v12 = len(range((-70368744177665), 4294967297, 3))
            P(any((y13 := x14) == [(-257)] for x14 in [max(y16, v12)[v12, x15] for x15, y16 in [('%(a)s' % p11), sorted([p10, p10, v12])]]))
            return bytes([-1, 256])()
        @property
        def x(self): return ((repr(), str(tuple(list(str(isinstance((lambda x17, /, y18, *, z19=1: (x17, y18, z19))(len(), max()), max(isinstance(isinstance()()()(), len()), pow()()))))())()())) not in len()[list((lambda *a20, **k21: (a20, k21))()), max(isinstance()(), range())])
        @property
        def x(self): return (float('-inf') for x22 in [])
        @property
        def x(self): return float.fromhex((complex(12.0, 1e300).imag).hex())
    try: o23 = C9(complex(9.25, (sum(x24 for x24 in [3, 1, 2]) / float.fromhex((2.5).hex()))))
    except Exception as e: X(e); o23 = None
except Exception as e: X(e)
try:
    v25 = o23
    P(v25)
except Exception as e: X(e)
else: P(v25)
try:
    g26 = o23; a27, *b28 = g26; P((a27, b28))
except Exception as e: X(e)
try:
    g29 = (C9 for x30 in zip(C9(), iter([])) if dict(['ab', 'cd']).get(0.5)); a31, *b32 = g29; P((a31, b32))
except Exception as e: X(e)
for x33 in sorted([ord('a'), (101 ** 0), int(81.163)]): P((*g1(C9(), DICT, p5=o23), round(11, 70)))
