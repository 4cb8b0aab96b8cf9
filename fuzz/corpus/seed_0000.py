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
    v1 = [[y3 for y3 in x2] for x2 in (123456.789).as_integer_ratio()]
    P(v1)
except Exception as e: X(e)
else: P(v1)
try:
    P(set().isdisjoint(('漢²__' * 8)))
    P(v1)
    P([['a', '\r\n', ''] for x4 in v1 if v1])
except Exception as e: X(e)
try:
    SHARED[:] = [type(), memoryview(bytearray(b'12345678')).cast('?')[-3:-1].toreadonly(), bytes()]; P(SHARED.copy(v1((v1 for x5 in Base() if [])))); P(SHARED)
except Exception as e: X(e)
def g6(p7=[], p8='__'):
    yield ['١'.partition('A²'), '__'.splitlines(), set()]
    while (yield p8): t()
try: P(v1({*b'\r\n', 2.5}))
except Exception as e: X(e)
P(range(-2, 3, -1)[:2][-1:0])
