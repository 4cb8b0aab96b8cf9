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

def f1(p2):
    t('f1')
    P(p2)
    P(ExceptionGroup('g', [AssertionError]).derive([ExceptionGroup('g', [ValueError(divmod(b'12\x00'[2], (4 << 2))[1]), KeyError(hex(divmod((~257), sum([]))[1]))])]))
    return range(0)
def f3(p4=(), p5='ß', /, p6=1.5, *p7):
    pass
    try:
        P((slice(True, 2, 2 ** 64)).indices(slice(-1, True)))
    finally:
        for v8 in sorted(p6, key=repr): pass
    return p4
try: P(tuple(x9 for x9 in enumerate([])))
except Exception as e: X(e)
try:
    g10 = (slice(2, True)).indices((-2147483648))(f1, f1)
    P(next(g10))
    P(g10.send(hasattr(range(Base()), f3)))
    P(list(g10))
except Exception as e: X(e)
try:
    P(())
    P((slice(True, True)).indices((-254)))
    P(set().copy().issuperset([]))
except Exception as e: X(e)
try:
    a11, b12 = range(1), (divmod((-1073741822), False) for x13 in (() for x14 in f1))
    P(list(zip(a11, b12)))
    P((list(a11), list(b12)))
except Exception as e: X(e)
try:
    g10 += set().copy().intersection({}.values(), g10)
    while True:
        t('w')
        try:
            v15 = sorted(sorted([min([3, 1, 2]), min([3, 1, 2]), abs(0b11000101111100000010010)]))
            break
        finally:
            t(2)
except Exception as e: X(e)
P(f3
  + tuple(x16 for x16 in f1))
