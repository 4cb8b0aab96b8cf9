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

def f1():
    return type()
def f2(p3, p4, **p5):
    pass
    P([p5 for x6 in p3 if (y7 := repr(p3))])
    p3 -= complex(real=int('- 5', 37), imag=p3)
    v8 = memoryview(bytes([]))[():p5:ARRAY]
    return y7
try: P(f2((1 * ((sorted([]) * 0) * 2)), f2[f2, f1], k0=b'ab'))
except Exception as e: X(e)
try: P(list({f1(): {x9: i10 for i10, x9 in enumerate('_')}, f2: [][2 ** 63]}))
except Exception as e: X(e)
try:
    P(ExceptionGroup(f1, f2))
except Exception as e: X(e)
try:
    v11 = (complex(3.14159, 43.741) and ()[2])
    P(v11)
except Exception as e: X(e)
else: P(v11)
try:
    v12 = f1
    P(v12)
except Exception as e: X(e)
else: P(v12)
raise v11
