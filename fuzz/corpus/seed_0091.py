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

def g1(p2=True, p3={}, **p4):
    with memoryview((bytes(2) + memoryview(bytearray(b'12345678')).cast('B'))) as x5: yield p3
    return isinstance(()[None:None], b'ab ')
    if tuple(((-1.1439524192100984e243)).as_integer_ratio()): return list(reversed([].copy()))
    yield type([][0]).__name__
async def h6():
    v7 = yield frozenset().symmetric_difference(())
    if (v8 := v7): P(v8)
    for x9 in g1(False):
        t()
        yield [t(1, 2), v7, t(3)]
try:
    g10 = (oct(len(range(274, 8))) for x11 in (()[-3:-1] for x12 in zip('a,b,cŉß', Base())) if ([] + sorted([3, 1, 2])))
    P(g10.throw(ValueError, StopIteration(())))
except Exception as e: X(e)
try:
    v13 = list(zip(enumerate({}), [], strict=(not ())))
    P(v13)
except Exception as e: X(e)
else: P(v13)
v14 = {'a': 2, 1: type(oct(range(-2 ** 70, 2 ** 70, 3 ** 20).count((-1)))).__name__}
try:
    v14 = list(zip((v14 | bytearray()), v14.copy(), v13))
except (TypeError, ValueError): raise OSError((sum([3, 4611686018427387905, 9], range(-2 ** 70, 2 ** 70, 3 ** 20).count((-9007199254740990))) * sum([4611686018427387902, v14, 1, 5, 1073741825, 4, 2], 256)), hex(7860404462474068068))
