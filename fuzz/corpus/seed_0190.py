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

try: P(filter(memoryview(ARRAY).toreadonly(), encoding=memoryview(bytearray().copy())[:-2 ** 70]))
except Exception as e: X(e)
v1 = (~pow(pow(int(9999999999999998.0), 2), 1))
try: P(dict.fromkeys('\tA{}\t', v1))
except Exception as e: X(e)
try:
    g2 = {k3: v4 for k3, v4 in {}.items() if max(v1, k3)}(v1, encoding=b'%s12')
    P(range(5)[v1(v1, g2):])
    P((next(g2, 0), next(g2, 0)))
except Exception as e: X(e)
del bool(v1())[[(x5, i6) for i6, x5 in enumerate(v1)]]
