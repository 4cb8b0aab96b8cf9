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
    v3 = ('%%' % complex(0.2, 3.14159))
    if v3: raise AttributeError((2.0 * (',' * 3)), name='ΣΣΣ\n')
    if (1 * [*{}.values(), *()]): return [[][-3:-1] for x4 in zip(p2, SHARED)]
    return list(SHARED[:])
try: P((-9.526804794710132e261))
except Exception as e: X(e)
v5 = {'a': 2, 1: 'abc\'3.5x y'}
try:
    P(complex([f6() for f6 in [lambda: x7 for x7 in [3, 1, 2]]], ()))
    P((5e-324 for x8 in v5 if min(([0.1] * 10))))
    P(((1j).imag or {}))
except Exception as e: X(e)
try: P(f1(min([str(1j), bin(int(9999999999999998.0)), '%s__'], key=(lambda x9: (t(1), 1j)[1]), default=f1)))
except Exception as e: X(e)
try: P(f1(*[min([f10() for f10 in [lambda: x11 for x11 in list(range(1))]], key=str, default=float(len(range(2))))]))
except Exception as e: X(e)
P(v5)
