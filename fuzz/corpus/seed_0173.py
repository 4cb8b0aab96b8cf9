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

def g1(*, p2=True):
    try: yield from object()
    except ValueError as e3: X(e3)
    P([x4 for x4 in [[] for x6 in b'Ab\t'.ljust(-1, b'Aab')] if (y5 := [9])])
    yield p2
try:
    def f7():
        n8 = pow((-102), (divmod((2147483648 << 1), 164)[0]).__index__(), range((-473986047600461176141253275461966304), (-945211821399540771286422578664732720), (-4294967295)).count(range((-182), 3)[(-1073741822)]))
        def g9(): nonlocal n8; n8 += memoryview(bytearray(b'12345678')).cast('B').toreadonly(); return n8
        def h10(): return n8
        return g9, h10
    a11, b12 = f7()
    try: P((b12(), a11(), b12(), a11()))
    except Exception as e: X(e)
    f7 = a11
except Exception as e: X(e)
try:
    class C13:
        __match_args__ = ['a']
        a = [4 for x14 in zip(SHARED, {})]
        b = memoryview('{0}')
    match (memoryview(b'12') for x15 in map(abs, {}) for y16 in slice(None)):
        case C13(x17, b=_): P(x17)
        case C13(_, Exception(args=(1, *_))): P(1)
        case C13(a=x17): P(x17)
        case C13(): P(2)
        case C13(_, [_, 1+2j], 1+2j): P(3)
except Exception as e: X(e)
P(N)
