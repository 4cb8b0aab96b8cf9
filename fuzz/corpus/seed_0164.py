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

async def c1(p2, /, p3=None, p4=None):
    return list.index(p3, 1j, *p2)
try:
    class C5(int):
        a = ARRAY
        __hash__ = None
        __hash__ = None
        def __getattr__(self, n): SHARED.insert(0, self); return b'\r\n%d12'
        def m():
            return bytearray(type((-71)).__name__, 'cp1252')
    try: o6 = C5((x7 for x7 in (x8 for x8 in [])))
    except Exception as e: X(e); o6 = None
except Exception as e: X(e)
try:
    P(C5)
    P(slice(50, sum([], 9223372036854775807), 2 ** 64))
    P(o6)
except Exception as e: X(e)
try:
    g9 = bytearray(repr(o6(o6))[2 ** 63:-2], 'UTF_8')
    P(g9.send(C5))
except Exception as e: X(e)
try:
    g10 = ('' + ('{}' * 2)).encode('ascii', C5)(range((None is None)), o6, bytearray(str(o6), 'utf-8')[::-1])
    P(next(g10))
    P(g10.send(g9))
    P(list(g10))
except Exception as e: X(e)
try:
    class C11(Base):
        def __init_subclass__(cls, /, **k12): t('sub', cls.__name__); P(([str(x13) for x13, y14 in []] + ([None] * -1)))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D15(C11):
            q = C11()
            def __getattr__(self, n): ARRAY.extend(b'xyz' * 9); return iter([ARRAY for x16 in C5])
            def __getitem__(self, i): t('h'); DICT[type(g9).__name__] = self; return [1, 2][i]
            __hash__ = None
            y: g9
            def m(p17, p18, p19, *, p20):
                return g9
    except Exception as e: X(e); D15 = C11
except Exception as e: X(e)
try:
    class C21(g10):
        __hash__ = None
        a = C5
    try: o22 = C21(g9)
    except Exception as e: X(e); o22 = None
except Exception as e: X(e)
with D15(C11) as x23: P(None)
