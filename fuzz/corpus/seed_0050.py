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

def g1(p2, p3):
    pass
    v4 = [1, 2, 3]
    for x5 in v4:
        t()
        if len(v4) < 9: range(70, 3)[2 ** 63][v4] = p2
    P(v4)
    return p2
def g6(p7):
    v8 = yield from int()
    try: yield (2.0 * v8)
    finally: t('fin', 1)
try:
    ARRAY[:] = ((bytes([0, -1]) * 0)[1e1:] + b'\r\n\r\n\t\xc3\xa9'.zfill(20)); ARRAY[Base()] = int(); P(ARRAY)
except Exception as e: X(e)
try:
    match ((-float.fromhex((9999999999999998.0).hex())), [3, 1, 2][1], (lambda x9, /, y10, *, z11=1: (x9, y10, z11))(None, {})):
        case (a12, _): P(a12)
        case (a12, *b13, 0): P((a12, b13))
        case 1 as c14: P(c14)
except Exception as e: X(e)
try:
    P((lambda *a15: a15)(*g1(str((dict() is not None)), p3=min([(lambda x16, /, y17, *, z18=1: (x16, y17, z18))(len(), max(issubclass(), getattr())), (lambda *a19, **k20: (a19, k20))(), (lambda *a21, **k22: (a21, k22))()], key=[].append, default='\u2028'))))
except Exception as e: X(e)
raise KeyError(None)
