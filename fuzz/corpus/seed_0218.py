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

def f1(*p2):
    p2 = range(Base())
    return 'ab'.splitlines()
try:
    P(ExceptionGroup('g', [LookupError((lambda x3=f1, *, k4=Base(): x3), Base())]).split(TypeError))
except Exception as e: X(e)
try: P(list([len, type(f1(f1(f1, f1), f1(f1))), zip([], [])](key=f1)))
except Exception as e: X(e)
try:
    v5 = (-divmod(26.25, 1e300)[1])
    P(v5)
except Exception as e: X(e)
else: P(v5)
try:
    v6 = memoryview(bytes(sorted([])))
    P(v6)
except Exception as e: X(e)
else: P(v6)
try:
    match list(reversed('\t'.split('{0}', 1))):
        case [a7]: P(a7)
        case [a7, b8]: P(range(1))
        case [a7, *_, {'a': [(0 | -1 | False), *_], 'b': [int(_), *_]}] if bytearray(bytes(2)): P(a7)
        case [*c9]: P(c9)
except Exception as e: X(e)
DICT.update({(-170141183460469231731687303715884105726)(): 1, 1: (int, (str, list))()}); P(DICT.popitem(Base())); P(DICT)
