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

v1 = range((-53))[(-3)]
try:
    g2 = {}
    P(next(g2))
    P(g2.send(tuple([])[1]))
    P(list(g2))
    print(g2, bytes, sep=' ZA%')
    for x3 in list(filter(v1, ('b 1' * 63))):
        t()
        v4 = v1
        g5 = ('3.5'.partition('١'),)
        P(next(g5))
        try: P(g5.throw(StopIteration(((() + ()) + (v1(v4),)))))
        except Exception as e6: X(e6)
        P(next(g5, 'end'))
        g2 -= v1
except Exception as e: X(e)
v7 = '漢'
try:
    v8 = { {'a': v1, 'b': v7}: '\n'}
    P(v8)
except Exception as e: X(e)
else: P(v8)
P(N)
