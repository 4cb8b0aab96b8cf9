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
    def f1():
        n2 = int(bytes('\x00\ud83d漢', 'utf-8', 'xmlcharrefreplace').replace(b'\xff\t', b'12', 1))
        def g3(): nonlocal n2; n2 += (n2).to_bytes(1, n2(n2())); return n2
        def h4(): return n2
        return g3, h4
    a5, b6 = f1()
    try: P((b6(), a5(), b6(), a5()))
    except Exception as e: X(e)
    f1 = a5
except Exception as e: X(e)
try:
    class M7(type):
        def __or__(c, o): return range(7, 292606391340950961613764897280626090, (-865569380031308693560649330479192943))[-3:-1].count((o8() + ((-2147483649)).__index__()))
        def __or__(c, o): return o9
    try:
        class C10(Base, metaclass=M7):
            x = [f11() for f11 in [lambda: x12 for x12 in list(range(3, 3, -1))]]
        P(C10.__name__); P(list(enumerate(enumerate([]))))
    except Exception as e: X(e); C10 = Base
except Exception as e: X(e)
try:
    P(C10)
    P(tuple(memoryview(b'bab')))
    P(C10)
except Exception as e: X(e)
try:
    v13 = C10
    P(v13)
except Exception as e: X(e)
else: P(v13)
raise range(5, 3)
