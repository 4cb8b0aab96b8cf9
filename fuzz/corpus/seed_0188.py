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
    def f1(p2=(-1073741825), p3=(-128), p4=True, *p5):
        pass
        for x6 in (min([], key=p3, default=p4) for x7 in p4 if ()[1]):
            t()
            v8 = w9 = bool
            del w9[3]
        match range(int()):
            case {0: [_, *_]}: P((1, p3))
            case bool() | float() if ([][-1] for x10 in p4 if range(Base())): P(2)
            case None: P(3)
            case _: P('none')
        return 9223372036854775808
    v11 = {}.items()
except Exception as e: X(e)
v12 = (-194)
v13 = range(8, 3, -1)[50]
v14 = '\t\x003.5²'
try:
    v15: float(repr(min(([0.1] * 10)))) = (lambda x16=bytes(v12), *, k17=(1j).imag: [v13 for x18 in []])
    for x19, y20 in []:
        t()
        if pow(int('0o17'), 667821229498837004648518371894635824, (abs((-257)) - (7 + 22))): break
        del y20[::2]
except Exception as e: X(e)
raise type(b'').__name__
