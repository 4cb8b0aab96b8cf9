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

def g1(p2, *p3):
    return (p2 for x4 in p3)
try:
    P((1j, 'a,b,c')[281474976710658:[]:bytearray(b'abc')])
    P(range(0, 0, -1))
    P(len)
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [TypeError((pow(range((-4294967294), (-167), 6).count(194), round((-876.387)), round(123456.789)) << 0))]).split(lambda x5: list()('', ndigits=1j)))
except Exception as e: X(e)
try:
    g6 = g1(float[1][-1][:50])
    P(next(g6))
    P(g6.send(dict({Base(): property()}, c=[][0])))
    P(list(g6))
except Exception as e: X(e)
try:
    DICT.update({g6(): 1, 2: int(max(int('a,b,c-7 '), divmod(4877612665874256819, 1)[0]))}); P(DICT.popitem(dict())); P(DICT)
except Exception as e: X(e)
raise g1(p2=g6)
