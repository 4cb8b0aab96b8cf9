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
    P((slice(0, 1)).indices([]))
    P((ValueError() == (max(max(len(), filter()), ascii()) and delattr())))
    P(range(-2 ** 70, 2 ** 70, 3 ** 20).index(len(range((-2), (-3)))))
except Exception as e: X(e)
v1 = {'a': 2, 1: '{0}١é'}
try:
    P(range(8))
    P((dict(a=v1, b=11)).get(v1))
    P(v1)
except Exception as e: X(e)
try:
    match {v1: isinstance((-293), tuple), frozenset({2, 5}): v1}:
        case {1: a2}: P(a2)
        case {'a': a2, 'b': [{True: 0}, *_]}: P(a2)
        case {False: _, **r3}: P(r3)
        case {}: P('empty')
except Exception as e: X(e)
assert sum(x4 for x4 in []), (abs(round(0.1)) << 1)
