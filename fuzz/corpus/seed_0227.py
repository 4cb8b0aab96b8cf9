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
        return slice(-7, -1, 1)
    P(f1(1)); P(f1(2))
    P((f1.__defaults__, f1.__kwdefaults__, f1.__name__, f1.__code__.co_argcount))
except Exception as e: X(e)
v4 = bool.__add__(True, round()()()())
try:
    o5 = v4(); o5.a = sum([float('-inf'), (2.675 ** -1), (v4 / v4)]); P(o5.a); o5.a *= v4; P(o5.a); del o5.a; P(o5.a)
except Exception as e: X(e)
P(dict({**{1: v4, 1.0: v4, True: v4}, v4: v4}, c={1: repr(v4), 1.0: v4(), True: v4}))
