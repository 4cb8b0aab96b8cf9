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
    class C1(float):
        __len__ = len
        def __call__(self, *a): SHARED.insert(0, self); return b'\r\n\r\n%d'.hex(reversed(), -1)
        def __index__(self): t('h'); SHARED.clear(); return -1
except Exception as e: X(e)
try:
    v2 = list(filter(b'12', (slice(None)).indices(C1)[0:1:None]))
except Exception as e: X(e)
try:
    g3 = int((bytes(x4) for x4 in zip(SHARED, v2)))
    P(next(g3))
    P(g3.send(slice(2, 2 ** 63, -1)))
    P(list(g3))
except Exception as e: X(e)
try:
    g5 = int((dict(C1, **{k6: g3 for k6, v7 in ['ab', 'cd']})).get(g3))
    for x8 in g5:
        P(x8)
        if g3: break
    P(list(g5))
except Exception as e: X(e)
raise StopIteration((27 not in 11)) from ValueError(hex(range(8)[True]))
