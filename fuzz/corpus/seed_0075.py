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
    v1 = list.__str__()
    P(v1)
except Exception as e: X(e)
else: P(v1)
try:
    g2 = (list(filter(None, ())) for x3 in zip(reversed('Zx y\x7f\''), (() + ())))
    P(isinstance([][-7], (tuple, float)))
    P((next(g2, 0), next(g2, 0)))
except Exception as e: X(e)
try:
    v4 = sorted({4, 0}, key=show)
    v5 = str()
except Exception as e: X(e)
try:
    try:
        raise BaseExceptionGroup('b', [ZeroDivisionError(), KeyboardInterrupt()])
    except* v4 as e6:
        P(e6.exceptions)
        v7 = 7
    except* ValueError as f8:
        P((f8, f8.exceptions))
except Exception as e: X(e)
try:
    v9 = v5
    P(v9)
except Exception as e: X(e)
else: P(v9)
P((True + (1_000_000 >> -1)),
  v5)
