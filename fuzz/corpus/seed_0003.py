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
    class C1(Base):
        def __getitem__(self, i): t('get'); return next(iter(i2(i2)))
    try: o3 = C1(next(iter(slice(None))), (slice('')).indices(((lambda x4, /, y5, *, z6=1: (x4, y5, z6))(len(), bool(len()))().__doc__ is None)))
    except Exception as e: X(e); o3 = None
except Exception as e: X(e)
try:
    class C7(Base):
        def __gt__(self, other): t('gt'); return str(C1)
    try: o9 = C7()
    except Exception as e: X(e); o9 = None
except Exception as e: X(e)
try:
    v10 = o3
    with type('M', (), {'__enter__': lambda s11: (t('in', 1), b'\n%dabcabc'[slice(50, 1, 2)])[1], '__exit__': lambda s11, *a12: (t('out', a12[0]), v10)[1]})() as x13:
        P(any((y14 := x15) == 2 for x15 in [[o9 for y17 in map(v10, zip(o3, frozenset()()))] for x16 in C1]))
except Exception as e: X(e)
try:
    match ((1e300).as_integer_ratio() + (v10, v10))[-2]:
        case [*_, {'a': _, 'b': _}]: P((2, abs(b''[1])))
        case (-1.5 | b'a' | 'ab') if o9: P(3)
        case complex(real=None, imag=_): P(4)
        case _: P('none')
except Exception as e: X(e)
try: P(list(o3(str(C7))))
except Exception as e: X(e)
P(N)
