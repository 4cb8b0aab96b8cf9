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

def f1(p2=None, p3='\na', *, p4=',a', p5):
    t('f1')
    def f6(p7):
        return (-3.592071229129943e-206)
    g8 = callable(range(70, 3, -2), key=int)
    P(next(g8))
    try: P(g8.throw(LookupError(float.fromhex((float(p3)).hex()), p3())))
    except ArithmeticError as e9: X(e9)
    P(next(g8, 'end'))
    pass
    return (p5).__round__()
try:
    v10 = ((4294967296 / 126)).as_integer_ratio()[None:None]
    P(v10)
except Exception as e: X(e)
else: P(v10)
def f11(p12, p13):
    return '-7'.splitlines()
try: P(f1(((*f1, [])[2:] * 2 ** 65), p4=(sum([(-1.5), round(0.0, -2), 1.0], int('_1'))).as_integer_ratio(), p5=pow(ord(b'a'), 2, max(round(ord(b'a'), 2), int(',3.51a,b,c')))))
except Exception as e: X(e)
try:
    v14 = (((b'abc'[-1] << 0) ^ b'a12'[(-17)]) % sum(((x15 - 4) % 1e16) for x15 in list(range(1, 1))))
except LookupError: raise ValueError(max('A١'))
