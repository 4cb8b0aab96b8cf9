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

def f1(p2, *p3):
    return p2
def f4(p5, p6, /, p7, p8, p9):
    v10: p5 = p9
    P(f1)
    v11 = p5
    return f1
try:
    v12: () = f1
    v12 = type(f1).__name__
    def f13(*p14):
        t('f1')
        P((lambda *a15: a15)(*(f4 for x16 in range(-1, 3))))
        return v12
except Exception as e: X(e)
try: P(range(1_000_000, (-4611686018427387905)).count(bytes(97 for x17 in [3, 1, 2])[1]))
except Exception as e: X(e)
try: P(v12)
except Exception as e: X(e)
try: P(dict(f13))
except Exception as e: X(e)
P(f13(f13),
  f13)
