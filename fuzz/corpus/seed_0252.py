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

def f1(p2=True, p3=[], p4=True, *, p5=1.5, p6=[]):
    t('f1')
    v7 = w8 = p3; del v7, w8
    raise RuntimeError('\t')
    v9 = w10 = p6; del v9, w10
    return p3
def f11(p12=[], p13=[]):
    return {k14: (f1(**{'p3': k14, 'p5': (-4294967296), 'p6': DICT}), p12) for k14, v15 in ((p13, ()),)}
try: P(list(complex(*f1)))
except Exception as e: X(e)
try:
    o16 = f11(((f11(), f11) * True))
    for f17 in (lambda: ''.join([o16]), lambda: list(o16), lambda: {o16: 1}[o16], lambda: bytes(o16)):
        try: P(f17())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
[complex(1e100, sum(([0.1] * 10))) for x18 in f11]
