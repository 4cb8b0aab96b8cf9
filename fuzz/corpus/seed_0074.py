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

async def c1(p2, p3, **p4):
    v5 = max(list(((b'\tAb\t' * 7) * 0)[1:]), default=int('0x1f', 10))
    memoryview(p4)[-1:][::-1] = bytearray(3)
    p4 /= p2
    return str(p3)[-1]
try:
    class C6(Base):
        a = sorted(frozenset({4, 3}), key=show)
        __hash__ = None
        def __await__(self): yield from (slice(Base(), 1)).indices(0)
        def m(p7, *p8, p9, p10):
            return p7
        def __del__(self): pass
    try: o11 = C6()
    except Exception as e: X(e); o11 = None
except Exception as e: X(e)
try:
    g12 = property(C6, ()); a13, *b14 = g12; P((a13, b14))
except Exception as e: X(e)
try: P(int(o11))
except Exception as e: X(e)
try:
    class C15(list):
        x = isinstance(o11, o11)
        def __del__(self): pass
        b = SHARED
        x = memoryview(bytes(range(16))).cast('I').toreadonly()
        def __trunc__(self): return o11
except Exception as e: X(e)
def g16(p17, p18=273, *, p19, p20):
    yield memoryview(bytes([]))
    v21 = o11
    yield [][-1]
x22 = round(C15, o11); x22.gi_running = C6
