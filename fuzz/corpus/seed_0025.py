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
    v1 = (x2 for x2 in filter(list, Base()) if (8 >> 64))
except Exception as e: X(e)
v3 = abs(sum(x4 for x4 in [int(b'') for x5 in range(3)]))
try:
    ARRAY[:] = bytes(v1((SHARED + SHARED))); ARRAY[Base()] = v3(v1); P(ARRAY)
except Exception as e: X(e)
match (bytearray(), (1j).conjugate()):
    case (0 | 0 | 1+2j): P((1, (set() - set())))
    case ('ab' | 0 | 1+2j) if '12'.partition(str(object=v3())): P(2)
    case dict(): P(3)
    case _: P('none')
