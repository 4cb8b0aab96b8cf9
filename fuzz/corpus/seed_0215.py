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
        def __bool__(self): SHARED[:] = max(hex((-1)), ((True * '') + '')).splitlines(); return bytearray('😀a', 'utf-16-le').endswith((bytes([0, 9223372036854775806]), ([None] * 2)), -1)
        def __lt__(self, other): t('h'); ARRAY.clear(); return ({} != {'²\t': ('-7\u2028' * 2), **{}})
    class B2(A1):
        def __sizeof__(self): return list(list())
        x = (([], bytearray(b'abc')) + (None, (lambda *a3, **k4: (a3, k4))))
        def __repr__(self): t('h'); SHARED.sort(); return 'h'
    class C5(A1):
        def __le__(self, other): t('le'); return NotImplemented
        def __reduce__(self): return None
        x = ([None] * 2)
    class D6(B2, C5):
        def __trunc__(self): return SHARED
        @property
        def x(self): return (bytearray(b'abc') and ord('\ud800') or bytearray(1))
        def __next__(self): t(); raise AssertionError
    P([x7.__name__ for x7 in D6.__mro__])
    try: o8 = D6()
    except Exception as e: X(e); o8 = A1
except Exception as e: X(e)
v9 = {'a': -2, 1: '1\u2028'}
try: P(list(o8(nope=(v9 for x10 in D6))))
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(bytearray(b'abc')), TypeError(2)])]).split((KeyError, TypeError)))
except Exception as e: X(e)
try:
    P([x11 for x11 in [len(range(-2 ** 70, 2 ** 70, 3 ** 20))]])
    P(D6())
    P((D6 % ('%s😀\t' * 64).split(None)))
except Exception as e: X(e)
v12 = {'a': 1, 1: chr(255)}
[(list(reversed(v9.keys())),) for x13 in 'abc']
