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

try: P(('' * 64).replace('ß', 'bŉß\u2028', 1).partition(('\ud83d\ud83d ' + 'Z')[:]))
except Exception as e: X(e)
try:
    for x1 in SHARED: t(); SHARED.append(float(' -2.5e3 ')); P(x1)
except Exception as e: X(e)
try:
    g2 = list(({}).items()).__str__()
    P(next(g2))
    P(g2.send(all({}, strict=(-128))))
    P(list(g2))
except Exception as e: X(e)
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(frozenset(float('inf'))), TypeError(2)])])
    except* ValueError as e3:
        P(e3.exceptions)
        g2 = (float(repr((1j).real))).as_integer_ratio()
    except* (KeyError, TypeError) as f4:
        P((f4, f4.exceptions))
except Exception as e: X(e)
v5 = ('{0}\'' * 31)
P(()
  + memoryview(bytearray(b'abc')).toreadonly().tolist())
