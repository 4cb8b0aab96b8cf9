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

def f1(p2):
    pass
    if p2: raise KeyError([][slice(p2)])
    P((v3 := p2))
    return bytearray()
def g4():
    t('f1')
    def g5(p6):
        v7 = yield next(f1, dict([]))
        P((yield next(p6, p6)))
    print(*list(filter(bool, f1)))
    return [abs((-32768)), sum([3, 1, 2]), b'abc'[2]]
try: P(f1(p2=sum([4 for x8 in range(1)[2:]], (min([3, 1, 2])).__index__())))
except Exception as e: X(e)
try:
    match (memoryview((b'1' * 7))[-3:-1], f1):
        case (a9, []): P(a9)
        case (a9, *b10, False): P((a9, b10))
        case Exception(args=([[], {'a': [], 'b': _}], *_)) as c11: P(c11)
except Exception as e: X(e)
try: P(list(g4(zz=divmod(callable(f1), int((-182.668))))))
except Exception as e: X(e)
v12 = (-188091343714481397719084904130670059)
try: P(list(g4()))
except Exception as e: X(e)
try:
    P(slice(f1))
except bytes((True * str(v12)), 'latin-1', 'surrogateescape'): raise OSError(v12, (2 ** 65 * chr(97)))
