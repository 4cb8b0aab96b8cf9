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
    P([ValueError(bytearray(1)) for x1 in list(map(sorted([3, 1, 2]), list((dict({}, c=(lambda *a3, **k4: (a3, k4))())).items()), range(5, 1))) if (y2 := None)])
    v5 = w6 = y2
    P((v7 := slice(2, 2)))
except Exception as e: X(e)
try:
    P((12.0 ** -1))
    P(({v7: v7()} * issubclass(Shared, y2)))
    P(y2)
except Exception as e: X(e)
try:
    v8 = (lambda x9, y10=y2: (y10, x9))
    P(v8)
except Exception as e: X(e)
else: P(v8)
try:
    v11 = (x12() for x12 in {})
    P(v11)
except Exception as e: X(e)
else: P(v11)
try: P((int(hex(65535), 10) % range(2, 3, 3)[1]))
except Exception as e: X(e)
del sum(ord('a') for x13 in [4611686018427387906][None:None])[memoryview(slice(1, 2 ** 63))]
