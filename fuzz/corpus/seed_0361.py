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

def f1(p2='12', p3=None, /, **p4):
    pass
    try:
        try:
            P(p4)
            if slice(-1, -2, -1): raise AttributeError(bin(range(-2 ** 70, 2 ** 70, 3 ** 20)[:][(-9007199254740993)]), name=str(bytearray('漢', 'nope'), 'utf-16'))
        except Exception as e5:
            P(range(0))
            P(list(filter(p2, [p4, p4, p3])))
            P([f6() for f6 in [lambda: x7 for x7 in [3, 1, 2]]])
        v8 = [(x9, i10) for i10, x9 in enumerate(p2)]
        if float(range(-2 ** 70, 2 ** 70, 3 ** 20)[0b1001110010101110100010111001101]):
            p2 -= p2
        elif sorted(set([]), key=show):
            p3 %= v8
        else:
            v11 = p3
    except ValueError:
        P(None)
        def g12(p13={}):
            return (bool() + '²ŉ')
    P((v14 := ([None] * -1)))
    return dict
try:
    v15 = {'-7x y'}
    P(v15)
except Exception as e: X(e)
else: P(v15)
def f16(p17={}, p18='%'):
    return v15
try: P(repr(SHARED[None:None]))
except Exception as e: X(e)
try:
    v19 = v15
    P(v19)
except Exception as e: X(e)
else: P(v19)
try:
    v20 = f16
    P(v20)
except Exception as e: X(e)
else: P(v20)
P(getattr(set(), '__iter__', f16))
