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

def g1(p2=1.5, p3=1.5, p4=1.5, *p5, p6):
    t('f1')
    DICT.clear(); DICT[range(-2, 5)] = object(); DICT[Base()] = type(float((-4294967295))).__name__; P(Shared()[(frozenset({0, 0}) - frozenset())]); P(DICT)
    assert p5
    v7 = p3
    return None
try:
    v8 = {}
    P(v8)
except Exception as e: X(e)
else: P(v8)
try:
    v9 = (-1j)
    P(v9)
except Exception as e: X(e)
else: P(v9)
try: P(dict.fromkeys((() * 1), ()[-7]))
except Exception as e: X(e)
[list(enumerate(v9)) for x10 in v9()]
