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
    class M1(type):
        def __init__(c, name, bases, ns, **k): t('init', name)
        def __call__(c, *a, **k): return None
    try:
        class C3(Base, metaclass=M1):
            def __exit__(self, kind, value, trace): P(('exit', kind, value)); return value4.imag
            a = ([][-2] + (1 % 1_000_000))
            __len__ = None
        P(C3.__name__); P(slice(None))
    except Exception as e: X(e); C3 = Base
except Exception as e: X(e)
try:
    def f5(a6, /, b7, c8=C3, *d9, e10, g11=min([False, (-1.25), False]), **h12): return (a6, b7, c8, d9, e10, g11, h12)
    for x13 in (lambda: f5(C3, Base(), memoryview(bytes([]))[C3:]), lambda: f5(C3, C3, e10=(bytes('_', 'cp1252') + b'%sb\n\xc3\xa9')), lambda: f5(b'%s12', b7=[f14(y15) for f14 in [(lambda a16, x17=x17: (a16, x17)) for x17 in C3] for y15 in []].splitlines(False), **{'e10': [False for x18 in dict(['ab', 'cd']) for y19 in range(3)], 'q': C3}), lambda: f5(*C3, e10=1), lambda: f5((int | str), C3, **C3)):
        try: P(x13())
        except Exception as e: X(e)
except Exception as e: X(e)
try: P(C3)
except Exception as e: X(e)
try: P(slice(0, -7))
except Exception as e: X(e)
try: P(C3(sorted({x20: i21 for i21, x20 in enumerate(('{0}x y' * 65))}.items(), key=int, reverse=bool(C3))))
except Exception as e: X(e)
try: P(list(C3(None.real)))
except Exception as e: X(e)
P(N)
