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

def f1(*p2):
    pass
    P(str(SHARED[None:None]))
    return p2
def f3(p4, p5):
    for x6, y7 in ({f1: p5[::2], **p5[0]}).items():
        t()
        P({9, 0})
        raise TypeError(3)
    p5 ^= p5
    return next((p5 for x8 in Base() if p4))
try:
    P(ExceptionGroup('g', [OSError((-18446744073709551616), hex((-3)))]).subgroup(TypeError))
except Exception as e: X(e)
try: P(list((lambda x9, y10: [SHARED for x11, y12 in (DICT).items()])(f1, f1)))
except Exception as e: X(e)
try: P(list(bytearray(object=f1)))
except Exception as e: X(e)
try:
    g13 = (f3 for x14 in [] if (b'aab\t12' for x15 in x14 for y16 in Base()))
    P(g13.throw(ValueError, sorted({4, 0}, key=show)))
except Exception as e: X(e)
try: P(bin(bytes('\x00', 'utf-8')))
except Exception as e: X(e)
P(f1())
