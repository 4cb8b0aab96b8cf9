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

def g1(p2=1.5, p3=2):
    try: yield p2
    finally: t('fin', 1)
    try: yield from p3
    except (bytearray(b'abc')[-3:-1] not in ([] + SHARED)) as e4: X(e4)
try:
    v5 = slice(2 ** 63, 2 ** 63)
    P(v5)
except Exception as e: X(e)
else: P(v5)
try:
    ARRAY[:] = bytes([0, 255]); ARRAY[int('', 2)()] = v5(sum([(1j ** 2), True], False)); P(ARRAY)
except Exception as e: X(e)
try:
    g6 = ((v5 and x7) for x7 in map(bool, (v5, v5)) if ({k8: v9 for k8, v9 in DICT.items() if v9} | {k10: v11 for k10, v11 in DICT.items() if v11})); a12, *b13 = g6; P((a12, b13))
except Exception as e: X(e)
try:
    v14 = (+sum(x15 for x15 in []))
except (slice(1, 50), v5): raise AttributeError(hex(bytes(4)[Base()]), name=b' '.decode('UTF_8', 'replace'))
