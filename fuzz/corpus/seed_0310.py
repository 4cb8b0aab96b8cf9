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
    DICT.update({str(): 1, 1: Base()}); P(DICT.items(Shared(memoryview(bytes(range(16))).cast('b')))); P(DICT)
except Exception as e: X(e)
try:
    g1 = (lambda x2: (-3))
    for x3 in g1:
        P(x3)
        if x3: break
    P(list(g1))
except Exception as e: X(e)
try:
    pass
    print(abs(pow((7 ** 0), 0, (5 - 915551697137711305070897546793363474))), bytes(memoryview(bytes(range(16))).cast('c')[-1:]), sep=repr(g1))
    v4 = max('  12')
except Exception as e: X(e)
try: P((bool.__add__(True, ()) * (-258)))
except Exception as e: X(e)
raise ValueError(v4[1]) from ZeroDivisionError()
