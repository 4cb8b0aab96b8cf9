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
    class C1(Base):
        x = list(reversed(dict([], **({} | DICT)).items()))
        def __del__(self): pass
except Exception as e: X(e)
try:
    v2 = ((() * 0) + ((() + ()) * 2))
    P(v2)
except Exception as e: X(e)
else: P(v2)
try:
    SHARED[:] = [float(list(reversed(()))), [f3() for f3 in [lambda: x4 for x4 in [3, 1, 2]]](), Base(), (v2 for x5 in bytes([256, 97]))]; SHARED.sort(); P(SHARED)
except Exception as e: X(e)
try:
    for x6 in SHARED: t(); SHARED.append(list(filter(tuple, enumerate(v2(C1, v2))))); P(x6)
except Exception as e: X(e)
try:
    P(Base())
    P(round(7.25, 0))
    P((oct(6).partition(type(C1).__name__) * 2))
except Exception as e: X(e)
try:
    P([[v2, C1, v2(max(C1, C1()()))]])
    P(tuple)
    P((list(filter(None, {})) * 1))
except Exception as e: X(e)
with type('M', (), {'__enter__': lambda s7: 1 // 0, '__exit__': lambda *a8: (v2(C1) is not None)})() as x9: P(x9)
