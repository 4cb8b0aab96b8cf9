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
    SHARED[:] = [(int, (str, list))(), b'\t'(float.fromhex((float.fromhex((2.675).hex())).hex())), str((lambda x1, /, y2, *, z3=1: (x1, y2, z3))(map()()(oct()), bin()))(), b','.rsplit(bytes.zfill(len(complex()()), ))]; SHARED.sort(); P(SHARED)
except Exception as e: X(e)
try:
    g4 = len()()((), DICT); a5, *b6 = g4; P((a5, b6))
except Exception as e: X(e)
try:
    g7 = (b'%d' for x8 in [].append(list(isinstance(max(len(str(len())), str.upper(dict()))()(), (lambda x9, /, y10, *, z11=1: (x9, y10, z11))(map(), len()))())()))
    P(g7(g7, g7))
    P((next(g7, 0), next(g7, 0)))
except Exception as e: X(e)
P(list((lambda x12: x12)(str((lambda *a13, **k14: (a13, k14))()()))),
  range(9, 1))
