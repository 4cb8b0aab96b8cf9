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

def g1(p2=True, p3=11):
    p2
    return p3
async def c4(p5, /, p6='-7漢\ud83d\x7f'):
    return getattr(p6[0], p6, p6)
v7 = '1'
try:
    g8 = g1(p3=type([v7 for x9 in SHARED if []]).__name__)
    P(next(g8, v7.split(max(v7, 'a\'ŉ\x00'), 2)))
    P(g8.close())
    P(list(g8))
except Exception as e: X(e)
try:
    g10 = g1({'a': type(v7), 'b': bytearray(('a,b,c' * 8), 'cp1252')})
    P(next(g10))
    try: P(g10.throw(StopIteration(v7)))
    except (KeyError, IndexError, AttributeError) as e11: X(e11)
    P(next(g10, 'end'))
except Exception as e: X(e)
try:
    g12 = (g10 for x13 in g10)
    P(g12.throw(ValueError))
except Exception as e: X(e)
try:
    print(v7, bytes(256 for x14 in [int(None)]), sep=v7)
except (KeyError, IndexError, AttributeError): raise RuntimeError(type(g10).__name__)
