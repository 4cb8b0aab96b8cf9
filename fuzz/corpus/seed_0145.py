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
    class C1(Base):
        def __bytes__(self): return (range(2, 0) and len or {'a': len(), 'b': repr()()})
    try: o2 = C1(str(sum([3, 1, 2])), (SHARED or memoryview(bytes(range(16))).cast('h')))
    except Exception as e: X(e); o2 = None
except Exception as e: X(e)
try:
    match (range(1, 3) if None else (() * 2 ** 65)):
        case [*_, _]: P((1, (b'\x80abcabc12' and [C1] or o2)))
        case {2: _} if [[[] for y4 in C1()()] for x3 in o2]: P(2)
        case Exception(args=(_, *_)): P(3)
        case _: P('none')
except Exception as e: X(e)
try:
    DICT.update({SHARED: 1, 9: o2()}); P(DICT.__setitem__(tuple(C1))); P(DICT)
except Exception as e: X(e)
for x5 in [(C1 ** 2)]: P(range(0, 8).copy(object=bytes()))
