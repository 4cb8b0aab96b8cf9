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

v1 = pow((len(range(559526478094703881011965043539120246, 101, 3)) ** 31), (-3), int(dict(abs(len()), **{})))
try:
    o2 = (int | str)(); o2.a = ('' * 7).expandtabs(); P(o2.a); o2.a %= v1; P(o2.a); del o2.a; P(o2.a)
except Exception as e: X(e)
try:
    v1 /= v1
    v3 = {1: 2, 3: 4}
    for x4 in v3:
        t()
        if len(v3) < 9: v1.insert(0, (13.25).as_integer_ratio())
    P(v3)
    with type('M', (), {'__enter__': lambda s5: s5})() as v1[0]:
        v1 %= memoryview(bytes(range(16))).cast('h')
except Exception as e: X(e)
assert memoryview(bytes(v1())), v1
