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
    def f1(x2, y3=[]):
        y3.append(x2)
        return x2
    P(f1(1)); P(f1(2))
    P((f1.__defaults__, f1.__kwdefaults__, f1.__name__, f1.__code__.co_argcount))
except Exception as e: X(e)
try:
    def f4(x5, y6=[]):
        y6.append(x5)
        return max(int((10 / (-4294967297))), 5)
    P(f4(1)); P(f4(2))
    P((f4.__defaults__, f4.__kwdefaults__, f4.__name__, f4.__code__.co_argcount))
except Exception as e: X(e)
v7 = [9, str((-28.25)), 0]
try:
    match list(reversed(list(enumerate(v7, range(3, 15)[5])))):
        case [a8]: P(a8)
        case [a8, b9]: P(a8(ValueError(b9)))
        case [a8, *_, complex(real=2, imag=_)] if None: P(a8)
        case [*c10]: P(c10)
except Exception as e: X(e)
P({2, 1}.copy())
