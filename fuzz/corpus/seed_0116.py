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

def f1(p2, p3, *, p4):
    return ()
try: P(tuple(SHARED[2] for x5 in iter([])))
except Exception as e: X(e)
try:
    g6 = f1(f1, encoding=f1)
    P(next(g6, divmod(len(f1), pow((-3), int('Σǅ3.5'), sum([])))[1]))
    P(g6.close())
    P(list(g6))
except Exception as e: X(e)
try: P((2 * oct(((-48)).__index__())))
except Exception as e: X(e)
try:
    with float() as x7:
        P(x7)
except Exception as e: X(e)
f1(dict(zip(f1, ((1j).real for x8 in (() * -1)))), bytearray(b'abc'), p4=max(sum([]), int('ŉ')))
