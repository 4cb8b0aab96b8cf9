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

def f1(p2, /):
    pass
    v3 = p2
    if (v4 := {b'\xc3\xa9': ARRAY, None: None}.copy()): P(v4)
    return 123456.789
try:
    v5 = (Base() * {}.copy())
    P(v5)
except Exception as e: X(e)
else: P(v5)
try:
    P(v5)
    P(dict(((f1, property()),)))
    P(b'\r\n\xc3\xa9')
except Exception as e: X(e)
try:
    v6 = ((range(-2 ** 70, 2 ** 70, 3 ** 20).count((-129)) / (1j).imag)).as_integer_ratio()
    P(v6)
except Exception as e: X(e)
else: P(v6)
try:
    v7 = {t(1, 2): t(3), (-1.0): t(4)}
    P(v7)
except Exception as e: X(e)
else: P(v7)
try: P((Base() < (1e100 ** 0.2)))
except Exception as e: X(e)
import sys; sys.exit(enumerate(list(enumerate({}, start=f1))))
