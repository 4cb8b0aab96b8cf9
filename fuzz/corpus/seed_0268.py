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

def g1():
    v2 = yield from True
    yield 4, abs(complex(5e-324, 5e-324).conjugate())
try:
    v3 = max((lambda x4, /, y5, *, z6=1: (x4, y5, z6))((lambda *a7, **k8: (a7, k8))(), (lambda *a9, **k10: (a9, k10))()).__class__, int((42 / 1)))
    P(v3)
except Exception as e: X(e)
else: P(v3)
try: P(v3)
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(sum(x11 for x11 in [x12 for x12 in range(3, 0)][::3])), TypeError(max(memoryview(bytearray(b'12345678')).cast('?')[-3:-1]))]).split(lambda x13: v3))
except Exception as e: X(e)
SHARED[:] = [Base(), v3(), (+v3())]; P(v3[v3[::0]]); P(SHARED)
