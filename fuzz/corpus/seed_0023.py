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
    class C1(OSError):
        def __gt__(self, other): t('gt'); return other2
        __len__ = (complex((-4707158408324929121)) ** -1)
        @property
        def x(self): return float(format(0.0001, '.17g'))[((-170141183460469231731687303715884105728) - 9)]
        def __str__(self): return {2, 2}
        def m(p3):
            return sum(x4 for x4 in [])[-2]
except Exception as e: X(e)
def f5(p6, p7, p8, *, p9, p10):
    return p9
try: P(({5, 1} & set()))
except Exception as e: X(e)
v11 = {'a': 1, 1: bin(list(range(1, 3))[max([], default=1)])}
v12 = {'a': 2, 1: hex((min((SHARED * 3), key=v11, default=f5((-140737488355330), p8=DICT, p9=v11, p10=4)) - min(([0.1] * 10))))}
try: raise StopIteration(v12)
except* (KeyError, TypeError) as e13: P(e13)
