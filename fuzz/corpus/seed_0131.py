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

def g1(*p2):
    pass
    p2[2 ** 63] *= p2
    print(p2, p2, sep='-7')
    if p2[True]: return p2
    return bool.__add__(True, float(format(3.5, '.17g')))
def f3(p4=(lambda: None), p5=True, p6=(), *p7):
    with p6:
        P(p5)
    raise KeyError(p7)
    p4 += False
    return p7
try:
    v8 = f3
    P(v8)
except Exception as e: X(e)
else: P(v8)
try: P(f3(**{'p5': pow(min(list(range(Base()))), 2), 'p6': tuple(type(f3(p5=3, p6=())).__name__.rpartition('\r\n\ud83d\r\n\n') for x9 in map(v8, ({} | {}).values()))}))
except Exception as e: X(e)
try: P(f3(**{'p4': v8, 'p6': (*f3, True)}))
except Exception as e: X(e)
try:
    DICT.update({bytes(): 1, 2: f3()}); P(DICT.keys(v8())); P(DICT)
except Exception as e: X(e)
try: P(f3(v8, len(range(0b11001110010101011111101101100010, 7)[v8:v8:v8])))
except Exception as e: X(e)
P(v8)
