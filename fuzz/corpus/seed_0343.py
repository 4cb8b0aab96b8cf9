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
    class C1(list):
        def m(p2=4, p3=None, p4='abc'):
            return p3
        b = (((lambda x5, /, y6, *, z7=1: (x5, y6, z7))(str(tuple((lambda *a8, **k9: (a8, k9))())), max(str.upper((lambda *a10, **k11: (a10, k11))()), max(oct(), divmod(isinstance((lambda x12, /, y13, *, z14=1: (x12, y13, z14))((lambda *a15, **k16: (a15, k16))(), type((lambda x17, /, y18, *, z19=1: (x17, y18, z19))(max(int(len()), divmod())(), int((lambda *a20, **k21: (a20, k21))())))), abs((lambda *a22, **k23: (a22, k23))())())(max([].append(len()), (lambda *a24, **k25: (a24, k25))())), divmod((lambda x26, /, y27, *, z28=1: (x26, y27, z28))(list(tuple(int(enumerate())))(), int(frozenset())), len())))()))() is None) &
         NotImplemented)
    try: o29 = C1()
    except Exception as e: X(e); o29 = None
except Exception as e: X(e)
async def c30(p31, p32=2147483650):
    return ()
try: P(list(min([1e308, abs(1j), 123456.789])))
except Exception as e: X(e)
try:
    v33 = (o29 if (o29.__doc__ is None) else o29)
    P(v33)
except Exception as e: X(e)
else: P(v33)
try:
    v34 = C1
    P(v34)
except Exception as e: X(e)
else: P(v34)
try: P(SHARED)
except Exception as e: X(e)
P(Base())
