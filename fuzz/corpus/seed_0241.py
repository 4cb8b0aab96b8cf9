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
    class A1(Base):
        def __next__(self): t('h'); DICT.pop((2859928211098726262, b'abc'), 0); raise StopIteration
    class B2(A1):
        def __lt__(self, other): t('h'); SHARED.insert(0, self); return ('_'.replace('İ', '²__', 0) in range(270, 2, 0o10223435220))
    class C3(A1):
        def __missing__(self, k): t('missing'); return k4
        def __index__(self): return sum(nope=object)
    class D5(B2, C3):
        def m(self): return [__class__.__name__, super().__repr__()]
        x = float('5.')
    P([x6.__name__ for x6 in D5.__mro__])
    try: o7 = D5()
    except Exception as e: X(e); o7 = A1
except Exception as e: X(e)
try:
    class C8(Base):
        def __exit__(self, kind, value, trace): P(('exit', kind, value)); return type(isinstance(D5(), D5)()).__name__
        def __index__(self): t('index'); return (7 << -1)
    try: o10 = C8()
    except Exception as e: X(e); o10 = None
except Exception as e: X(e)
try:
    g11 = type(D5).__name__
    for x12 in g11:
        P(x12)
        if (pow(1, 31).__doc__ is None): break
    P(list(g11))
except Exception as e: X(e)
try: P(type(o10).__name__)
except Exception as e: X(e)
with type('M', (), {'__enter__': lambda s13: (t('in', 1), oct(round(1e23)))[1], '__exit__': lambda s13, *a14: (t('out', a14[0]), 'a,b,c'[:][3])[1]})() as x15: P(B2)
