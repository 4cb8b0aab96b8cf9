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

def f1(p2, p3, /, p4, p5):
    return p5
try:
    o6 = Base(); o6 @= (sum([(-1.0), 1e16, float('inf')])).as_integer_ratio(); P(o6)
except Exception as e: X(e)
try:
    v7 = bytearray(b'abc'); P(v7.append(*o6)); P(v7)
    P(any((y8 := x9) == None for x9 in []))
except Exception as e: X(e)
try:
    a10, b11 = DICT, ({x13: i14 for i14, x13 in enumerate(('ŉ' * 1))} for x12 in {k15: v16 for k15, v16 in {}.items() if o6})
    P(list(zip(a10, b11)))
    P((list(a10), list(b11)))
except Exception as e: X(e)
try:
    v7 = (True for x17 in zip({}, b'A\x001') for y18 in y8)
    y8[(-255)] = (slice(-2 ** 70, -1)).indices(4)
except Exception as e: X(e)
try: P((set() and f1))
except Exception as e: X(e)
P(range(2, 3, ())
  + o6)
