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

def f1(p2=1.5, p3=None, *p4):
    return p4
def f5(p6=None, p7=True, /, p8=None, p9=True, p10=(), *p11):
    return p10
try: P(f1(p3=f5))
except Exception as e: X(e)
try:
    P(bytes(memoryview(b'b').toreadonly()))
    P(type(f5).__name__)
    P(sum([(-(-202)), range((-2), 187, 3).count((-2)), sum([3, 1, 2], 4)]))
except Exception as e: X(e)
try:
    P((complex(1j, {}) ** 1))
    P(sum([complex('1e5j'), range((-9007199254740993)).count((-127))], (-1j)))
    P((() for x12 in {}))
except Exception as e: X(e)
for x13 in f1: P(x13)
