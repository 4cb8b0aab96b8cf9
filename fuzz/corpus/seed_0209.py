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

def f1(p2, p3, p4):
    v5 = p2
    return p4
try: P(f1((len(f1) >> 0), (*f1, f1.__neg__()), '', **dict.fromkeys(f1, f1)))
except Exception as e: X(e)
def g6(p7, **p8):
    for x9 in p7():
        t()
        yield x9
    try: yield from list(reversed(SHARED.copy()))
    except Exception as e10: X(e10)
try: P(f1(p2=divmod(((range(0, 11).index((-111)) >> 2) ** 0), range((-18446744073709551616)).index(([3, 1, 2][-2] >> 1)))[1], p3=tuple(f1), p4=str(memoryview(f1)[::2], 'utf-16-le')))
except Exception as e: X(e)
def f11(p12, p13):
    DICT.update({Exception(): 1, -2: tuple()}); P(DICT.__init__(p12())); P(DICT)
    a14 = *p12, p12
    if list(enumerate(p12)): return bytearray(b'abc')
    return repr(p13)
try: P(f1(divmod(int(str(f11((), p13=f11((), p13=f11)))), int(bytes(2)))[0], (-3.800180513204918e-252), oct(range((-3), (-2147483650)).index(len(f1)))))
except Exception as e: X(e)
P(N)
