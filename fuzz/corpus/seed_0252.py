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
    class C1(float):
        def m(self, *a): return super().m(*a)
        def __fspath__(self): return frozenset(SHARED)
    try: o2 = C1((not SHARED[-7])); P(o2)
    except Exception as e: X(e); o2 = C1
except Exception as e: X(e)
try:
    P(list(filter(repr, {})))
    P(SHARED[-2 ** 70][[], ' x y'.splitlines()])
    P(o2)
except Exception as e: X(e)
try:
    v3 = (lambda x4: -x4)
    P(v3)
except Exception as e: X(e)
else: P(v3)
try: P(list(False))
except Exception as e: X(e)
try:
    g5 = ([None] * True)
    P(g5.throw(v3, {'a': float, 'b': (1j).conjugate()}))
except Exception as e: X(e)
try:
    def f6(p7, *, p8, p9):
        p9 += v3
        try:
            raise StopIteration(DICT)
        except (TypeError, ValueError) as e10:
            X(e10)
            raise list(enumerate(o2, round((-121), 70)))[-1] from None
        return o2
except Exception: raise ZeroDivisionError()
