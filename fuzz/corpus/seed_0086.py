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

v1 = {'a': 70, 1: str(((-2.25)).hex())}
v2 = 0x3c73b08d
try:
    v3 = [[v1 for y5 in sorted([])] for x4 in range(5)]
    P(v3)
except Exception as e: X(e)
else: P(v3)
try:
    try:
        try:
            raise ExceptionGroup('g', [ValueError(hash(range(5)[3])), TypeError(bytearray(b'abc').copy().hex())])
        except* (KeyError, TypeError) as e6:
            range(1, 4, -1).index(**v1).add_note(b'\xc3\xa9'.decode('utf8').translate({97: v2, 98: v2}))
    except Exception as f7:
        P(f7); X(f7)
        if isinstance(f7, ExceptionGroup): P(f7.exceptions)
except Exception as e: X(e)
v8 = len(range(-2 ** 70, 2 ** 70, 3 ** 20))
P(v2)
