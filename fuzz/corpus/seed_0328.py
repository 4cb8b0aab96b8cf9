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

def g1(p2=140737488355330):
    t('f1')
    (ARRAY * 2 ** 65)[0] = p2
    list(reversed([() for x3 in {}.items() for y4 in []]))[0:(pow(sum(list(b'b1')), 0) ** 1):None] = bytes(chr(97))
    return p2
try:
    class C5:
        __match_args__ = ('a', 1)
        a = slice(0, -1)
        b = (lambda: ())
    match C6():
        case C5(x7, b=0): P(x7)
        case C5(_, _): P(2)
        case C5(a=x7): P(x7)
        case C5(): P(3)
        case C5(_, (-1.5 | 'a' | -1.5), b'a'): P(4)
except Exception as e: X(e)
try: P(range(5))
except Exception as e: X(e)
v8 = {'a': 70, 1: format(((lambda x9, /, y10, *, z11=1: (x9, y10, z11))(repr(pow()()), max(all(), chr()()())) is None), '')}
raise AssertionError from TypeError(sum([int(v8), divmod((-1), 1_000_000)[1], ord('\ud800')]))
