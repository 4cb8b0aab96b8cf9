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
    v1 = (-(range(-2 ** 70, 2 ** 70, 3 ** 20)[::-1].count(round(6, 2)) >> 1))
    def f2(p3, p4=(-9007199254740994), *p5, p6, p7=()):
        return range(-2 ** 70, 2 ** 70, 3 ** 20).count(int(p6))
except Exception as e: X(e)
try: P(f2)
except Exception as e: X(e)
try: P(slice(range(2, (-183269981846072086012024055685808765))[6]))
except Exception as e: X(e)
try:
    for v8 in [False, pow((+sum([3, 1, 2], 1)), 2), slice(-2, 0)]:
        match v8:
            case int(_): P((1, v8))
            case [_, _] | 'a': P((2, v8))
            case [a9, *b10]: P((3, a9, b10))
            case {'a': a9, **b10}: P((4, a9, b10))
            case str(a9) | int(a9): P((5, a9))
except Exception as e: X(e)
with Exception() as x11: P(f2)
