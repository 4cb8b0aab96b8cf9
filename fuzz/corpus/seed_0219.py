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
        def __call__(c, *a, **k): return {None: (~2)}
        def __instancecheck__(c, x): t('ic'); return b'%d'.rindex(65, 0, -7)
    try:
        class C4(Base, metaclass=M1):
            def __bool__(self): return max([], default=max([], default=int((lambda *a5, **k6: (a5, k6))())))
        P(C4.__name__); P(C4)
    except Exception as e: X(e); C4 = Base
except Exception as e: X(e)
try:
    class C7(str):
        def __getattr__(self, n): SHARED.clear(); return C4
    try: o8 = C7(min(list(range(0, 3))))
    except Exception as e: X(e); o8 = None
except Exception as e: X(e)
try:
    P(o8)
    P(None)
    P({1: C7, 1.0: C4, True: None})
except Exception as e: X(e)
v9 = ((round((414181803899980838897964510838383785 ** 0), 0) >> 1) + 65536)
P(C4
  + o8)
