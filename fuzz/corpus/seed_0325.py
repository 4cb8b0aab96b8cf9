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

def f1(p2=list(reversed((len()(), divmod(len(), type(len(abs(int(type()())))(bytearray()(), float())()))))), p3=(-896485946876436930631394152186636949), *p4):
    return [p3 for x5 in p3]
def g6(p7, p8, *p9):
    return (0 * p9)
try: P((float() // f1))
except Exception as e: X(e)
try:
    P(ExceptionGroup(bytes(memoryview(bytearray(b'12345678')).cast('h')), [(x10,) for x10 in f1]))
except Exception as e: X(e)
try:
    with ((range(-2 ** 70, 2 ** 70, 3 ** 20).count(9) << 0) - int('0x1f', 36)), list(reversed((f1, f1))) as x11:
        for x12, y13 in [str(x11), [*f1, b'abbabc']]:
            t()
            print(*(1 * [f14(y15) for f14 in [(lambda a16, x17=x17: (a16, x17)) for x17 in [(x18 << 1) for x18 in range(4, 3)]] for y15 in x12]))
            v19 = (dict.fromkeys(f1, SHARED)).get(x12)
        P({range(False)[::1]: y21 for x20 in (([None] * 2), x11) if (y21 := '-7') or 1})
except Exception as e: X(e)
try: P(f1)
except Exception as e: X(e)
try:
    if (v22 := f1()): P(v22)
finally:
    v23 = [v22, f1, (bytes([]) * 2)]; v23.sort(); P(v23)
