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

try: P(int)
except Exception as e: X(e)
try:
    P({'²_'[None:None]: ()[2], **{k1: v2 for k1, v2 in {}.items() if False}})
    P((((lambda *a3, **k4: (a3, k4))() % int((lambda *a5, **k6: (a5, k6))())) not in '1'))
    P(type(max).__name__)
except Exception as e: X(e)
try:
    P(next(((lambda *a8, **k9: (a8, k9))() for x7 in '')))
    P((object() in {k10: v11 for k10, v11 in DICT.items() if k10}))
    P(str(bytes(9), 'cp1252', 'surrogateescape'))
except Exception as e: X(e)
try: P((float('.5')).as_integer_ratio()[50])
except Exception as e: X(e)
try:
    v12 = {str(type): dict.fromkeys(b','), repr('\ud83d\r\n'): (bytes(255 for x13 in [3, 1, 2]) + bytearray())}
    P(any((y14 := x15) == [(-3)] for x15 in list(bytearray('\'İ漢', 'UTF_8') for x16 in (x17 for x17 in []))))
    v18 = range((-2), 4, 0xfccb4c5e).index(int(b'\x00ab%d1'))
except Exception as e: X(e)
P(N)
