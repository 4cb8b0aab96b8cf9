import asyncio
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
    def f1(x2, y3=[]):
        y3.append(x2)
        return (lambda: slice(-2, 0))
    P(f1(1)); P(f1(2))
    P((f1.__defaults__, f1.__kwdefaults__, f1.__name__, f1.__code__.co_argcount))
except Exception as e: X(e)
def g4():
    return None
    if False:
        v5 = (+1)
    else:
        g6 = (lambda: [])(sep=slice(None)); P((7 / ((-1) // 1e1)) in g6); P(list(g6))
    return 1j
try:
    async def m7():
        v8 = await (lambda: (x9 for x9 in () if 4))(key=(slice(0, 0) for x10 in range(1, 2, -1) for y11 in x10))
        v12 = await range(3)
        return ([y14 for x13, y14 in []] or divmod(2, (-111474212869958758803031748438831243))[1])
    P(asyncio.run(m7()))
except Exception as e: X(e)
try:
    match tuple(set()):
        case (a15, {'a': _, 'b': bool() | float()}): P(a15)
        case (a15, *b16, 0): P((a15, b16))
        case Base() as c17: P(c17)
except Exception as e: X(e)
P(N)
