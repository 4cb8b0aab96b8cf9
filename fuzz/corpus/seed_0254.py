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

def f1(p2, *p3):
    return None
def g4(p5, p6, p7):
    t('f1')
    g8 = f1
    P(g8.send(p7))
    hasattr(p7, 'append')
    return p5
v9 = range(4, 5)[7]
try:
    match v9:
        case {'a': {'ab': bool() | float()}, 'b': ([int(), *_], *_, ('' | 1.0 | -1))}: P((2, bytes(255 for x10 in []).translate(bytes(range(256)))))
        case dict() if (f1, v9): P(3)
        case {'a': 1.0, 'b': -1}: P(4)
        case _: P('none')
except Exception as e: X(e)
try:
    with v9('%s\ud83d'.partition((2 * '\u2028'))) as x11:
        v12 = set(f1)
except Exception as e: X(e)
del (lambda x13: '\ud83dab')[f1]
