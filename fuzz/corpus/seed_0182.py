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

def f1(p2, p3=[], *, p4, p5=(lambda: ((-951398054482727200178546807356813642) / sum(5 for x6 in [(-279), 9, 9007199254740993])))):
    with []:
        v7 = ({p2: 1.651812407261764e45, '1-7': False}).get(p2)
    return any(enumerate(p2))
def f8(p9, p10):
    return (f1 if f1 else {'a': f1, 'b': f1})
try:
    v11 = oct(int(f1))
    P(v11)
except Exception as e: X(e)
else: P(v11)
try:
    v12 = ('-7' * 1)
    P(v12)
except Exception as e: X(e)
else: P(v12)
v13 = range(1, 5, -2 ** 64)[-1]
try: P(f1(ord('a'), p4=(2 ** 65 * '{:{}.{}}'.format(float(repr(1.5)), 1, 3))))
except Exception as e: X(e)
try: P(f1(v13, p4=type(f8).__name__, p5=v13))
except Exception as e: X(e)
P(v12)
