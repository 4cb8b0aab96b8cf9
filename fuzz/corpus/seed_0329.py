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

try: P(list((lambda x1, y2: None)(None, bytes(('' * 65)[0:], 'utf-16-le', 'surrogateescape'))))
except Exception as e: X(e)
v3 = 'Σ'
try:
    match None:
        case (Exception(args=(Exception(args=(list([str(), *_]), *_)), *_)), *_, _): P((1, v3.splitlines()[bytes(v3), None]))
        case range(start=None) if (complex({}, bytearray()) / float(5)): P(2)
        case ([complex(real=None, imag=_), *_], *_, Exception(args=(_, *_))): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    v4 = {v3, '😀 ab'}
    P(v4)
except Exception as e: X(e)
else: P(v4)
try:
    P(ExceptionGroup('g', [ValueError(sum(list(range(4, 0)[v3():v4(v4(v4, v3)):v3]), max([((-9007199254740994) // (-281474976710654)), (-(-281474976710655)), max([3, 1, 2], default=(-208789233530198829983914178059195097))], default=(((-3) // (-1)) &
     (-(-2)))))), TypeError(v3.replace(str(b''), str(v3)))]).derive([AttributeError(oct((((-1073741824) << 3) << 13)), name=oct(int('____')))]))
except Exception as e: X(e)
for x5 in {}: P((1e15 ** 0))
