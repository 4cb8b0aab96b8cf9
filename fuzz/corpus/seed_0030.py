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

def f1(p2=(-1)):
    return (~(p2 or p2))
def f3():
    v4 = [sum([x5, x5, x5], x5) for x5 in [(-2), 7, (246 >> 5)]]
    bytearray(max('\r\n')[:1], 'cp1252')[1] = 65
    return None
try:
    with f1() as x6:
        v7 = f1
except Exception as e: X(e)
try: P(f3())
except Exception as e: X(e)
try:
    g8 = (lambda x9: memoryview(bytes(range(16))).cast('h'))(f3)
    P(next(g8, memoryview(bytes(range(16))).cast('f')))
    P(g8.close())
    P(list(g8))
except Exception as e: X(e)
raise UnicodeDecodeError('utf-8', bytes('__', 'cp1252', 'surrogateescape').rjust(20), -7, 1, str([3, 1, 2][True])) from StopIteration(list(map((lambda x10: x10), DICT)))
