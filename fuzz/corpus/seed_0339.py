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

def g1(p2=(-18), p3=(-113), *, p4, p5=(-3)):
    try: yield all([p2])
    finally: t('fin', 1)
    P((yield from (SHARED.__rmul__(p2) for x6 in (float(format((-16.25), '.17g'))).as_integer_ratio())))
try:
    P(tuple(False for x7 in reversed('')))
    P(enumerate(SHARED)(SHARED, ()))
    P((bytes([]) for x8 in iter(())))
except Exception as e: X(e)
try:
    g9 = g1(dict(b'\xff1'.rjust(-1, b'a'), **{(True, None): issubclass(x10, x10) for x10 in dict(pow(), **DICT)}), p4=(type((divmod(len(), abs()), isinstance(bytearray()(), int(round())))).__name__ * -1))
    P(next(g9, type(str()).__name__))
    P(g9.close())
    P(list(g9))
except Exception as e: X(e)
P(range(True)
  + (x11 for x11 in list(reversed(DICT.values()))))
