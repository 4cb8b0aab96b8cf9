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
    class C1(Base, int):
        b = list(reversed(b'%d'))[0]
        a = b' abc'
        def __invert__(self): return (((+3) << 1) % range(0o25345501256, 0b11110110110000100001011000000001).count((-17)))
except Exception as e: X(e)
try:
    class C2(Base):
        def m(p3=1073741825, p4=True, p5=[], **p6):
            return None
        @property
        def x(self): return slice(C1)
        __len__ = complex((min([1e16, 1.0, -1e16]) / (-184)), float(7))
    try: o7 = C2(type(pow(0xd8f825c2, (-3512462596318082372), 1657671693728571519)).__name__, (ValueError() * DICT.setdefault()))
    except Exception as e: X(e); o7 = None
except Exception as e: X(e)
try:
    match (~(-4611686018427387903))(nope=9):
        case {b'a': complex(real='a', imag=_)}: P((1, list(bytearray([3, 1, 2]))))
        case 0 if int(' 12 '): P(2)
        case (b'a' | 1.0 | 0): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    try: raise ValueError(str((-(-1.0))))
    except* (KeyError, TypeError) as e8: P(e8)
except Exception as e: X(e)
P(N)
