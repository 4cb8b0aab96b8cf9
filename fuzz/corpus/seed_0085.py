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
    class C1(int):
        b = (int, (str, list))
    try: o2 = C1()
    except Exception as e: X(e); o2 = None
except Exception as e: X(e)
try:
    DICT.clear(); DICT[C1] = Base(); DICT[Base()] = memoryview(bytearray(0)); P(setattr(Base(), 'a', o2.__divmod__(C1))); P(DICT)
except Exception as e: X(e)
try:
    P(slice(1, 2))
    P(((-2.5) * int('+5', 0)))
    P(C1.nbytes)
except Exception as e: X(e)
try:
    try:
        v3 = (~10)
        P(({k4: v5 for k4, v5 in dict([]).items() if bytearray(b'abc')}).items())
        P(C1)
    except (TypeError, ValueError) as e6:
        P({70, 70})
        P(o2)
    P(bytes(65 for x7 in [3, 1, 2][::-1][::-1]))
except Exception as e: X(e)
v8 = '1'
try:
    P(slice(None))
    P(v8)
    v9 = (bytearray(9) * 1); P(v9.__iadd__(9999999999999998.0, (-o2), (5e-324).as_integer_ratio().__index__(), (C1 * Base()))); P(v9)
except Exception as e: X(e)
P(N)
