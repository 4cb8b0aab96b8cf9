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
    g1 = None(ExceptionGroup('ab', [ZeroDivisionError(), AssertionError]), (lambda *a2, **k3: (a2, k3))())
    P(g1.throw(LookupError({}, sorted(frozenset(), key=show))))
except Exception as e: X(e)
try:
    v4 = frozenset(DICT)
    P(v4)
except Exception as e: X(e)
else: P(v4)
try:
    a5, b6 = ([y9 for x8 in () for y9 in v4] for x7 in sorted([3, 1, 2])), float((-3))
    P(list(zip(a5, b6)))
    P((list(a5), list(b6)))
except Exception as e: X(e)
try:
    a10, b11 = type(b'\xff'), ((v4 or v4) for x12 in (abs() for x13 in ()) if hex(ord('a')))
    P(list(zip(a10, b11)))
    P((list(a10), list(b11)))
except Exception as e: X(e)
del super['é__%s😀']
