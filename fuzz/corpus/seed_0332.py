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

def f1(p2, p3):
    if (v4 := iter()): P(v4)
    print(*(sorted((2.2250738585072014e-308 for x5 in p3), key=repr) + SHARED))
    return slice(50, v4())
try:
    def f6(x7, y8=[]):
        y8.append(x7)
        return memoryview(bytearray(list(b'')))
    P(f6(1)); P(f6(2))
    P((f6.__defaults__, f6.__kwdefaults__, f6.__name__, f6.__code__.co_argcount))
except Exception as e: X(e)
try:
    v9 = f1
    P(v9)
except Exception as e: X(e)
else: P(v9)
try:
    SHARED[:] = [Shared(), (ascii(slice(None)) * 2.0), bytes(list(zip(v9(f1), v9, v9(v9, v9))))]; P(SHARED.pop(str({}))); P(SHARED)
except Exception as e: X(e)
try:
    P(((736.334).__doc__ is None))
    P([f1, {k10: v11 for k10, v11 in DICT.items() if v9}, f1])
    P(int(Base()))
except Exception as e: X(e)
v12 = (-2)
v13 = 375914581348065263400059830468911576
P(N)
