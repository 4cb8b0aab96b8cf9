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
    try: raise AttributeError(max('aǅ\r\n'), name=str(bytes('a,b,c', 'cp1252', 'surrogateescape'), 'cp1252'))
    except* ValueError as e1: P(e1)
except Exception as e: X(e)
try:
    v2 = abs(len('漢\n\''.splitlines()))
    match ((oct(v2) + '\t²').partition(oct(int('1__0'))) * 1):
        case (a3, list([(b'a' | 2 | 1+2j), *_])): P(a3)
        case (a3, *b4, 1): P((a3, b4))
        case [] as c5: P(c5)
except Exception as e: X(e)
try: P(bytearray()[2 ** 63:2])
except Exception as e: X(e)
try: P(v2)
except Exception as e: X(e)
P(memoryview(bytearray(b'12345678')).cast('h'),
  v2)
