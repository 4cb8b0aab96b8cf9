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

def g1(p2, p3=('Σ' * 63), p4=(lambda: next((y9 for x8 in ['ab', 'cd'] for y9 in x8))), *, p5, p6, **p7):
    return ((p7 or p4) or memoryview(bytearray(b'12345678')).cast('d'))
def f10(p11, p12, /):
    pass
    p12[-1] = (tuple(p12) * 2)
    v13 = len(range((-2), (-18446744073709551617))[bool:b'abc,%d':{}])
    *a14, b15 = map((lambda x16: x16), enumerate(Shared(p12)))
    return (bytearray(ascii(p12(b15())), 'utf-16') + bytes(255 for x17 in [3, 1, 2]))
try: P(f10)
except Exception as e: X(e)
try:
    v18 = f10
    P(v18)
except Exception as e: X(e)
else: P(v18)
try: P(f10(v18, (((ARRAY * 3) * False) + bytes('a,b,c ', 'utf-16'))))
except Exception as e: X(e)
try: P(f10(*[(2 // float('١.٥')), v18]))
except Exception as e: X(e)
try:
    P(ExceptionGroup(v18, v18))
except Exception as e: X(e)
f10((+ord(b'a')), bool)
