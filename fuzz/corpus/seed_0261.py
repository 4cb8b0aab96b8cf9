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

def f1(p2=[], p3=[], /, p4=[], p5=[], p6=[], *p7, **p8):
    return p4
try:
    g9 = (f1 for x10 in (lambda *a12, **k13: (a12, k13)) for y11 in zip((x14 for x14 in x10), filter(x10, f1))); P(f1 in g9); P(list(g9))
except Exception as e: X(e)
try:
    o15 = f1(); o15.a = f1; P(o15.a); o15.a -= len(range(1, 2277168462091430530)); P(o15.a); del o15.a; P(o15.a)
except Exception as e: X(e)
try:
    ARRAY[:] = bytes(memoryview(ARRAY)[None:None])[None:None]; ARRAY[list()] = list(); P(ARRAY)
except Exception as e: X(e)
try: P(list(f1))
except Exception as e: X(e)
try: P(f1({}.__ge__(('\'{0}{0}' * 2 ** 65)), **{'p4': f1, 'p5': f1, 'k0': f1}))
except Exception as e: X(e)
P(ExceptionGroup('g', [ZeroDivisionError()]).derive([AttributeError('%', name=str([][::2]))]))
