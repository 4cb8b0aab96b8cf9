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
    class D1:
        def __delete__(self, obj): t('ddel')
        def __set_name__(self, owner, name): t('name', name, owner.__name__)
    class C2(Base):
        x = D1()
        def __matmul__(self, o): return o3
    o4 = C2()
    for f5 in (lambda: o4.x, lambda: setattr(o4, 'x', frozenset({9, 0})), lambda: o4.x, lambda: o4.__dict__, lambda: delattr(o4, 'x'), lambda: C2.x is None):
        try: P(f5())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    P(C2)
    P((dict(a=o4, b=abs()) for x6 in [] for y7 in o4))
    P(o4)
except Exception as e: X(e)
try:
    g8 = type(SHARED)({t(1, 2): t(3), (1 * ''): t(4)}, range(4, isinstance(C2, C2)))
    P(next(g8))
    P(g8.send(bytearray(ARRAY.copy())))
    P(list(g8))
except Exception as e: X(e)
try:
    g9 = (lambda x10: x10)((o4,)); a11, *b12 = g9; P((a11, b12))
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ExceptionGroup('g', [ValueError(range((-281474976710657), 9)[-3:-1][delattr():][(-32768)]), KeyError(type(C2).__name__)])]).subgroup((KeyError, TypeError)))
except Exception as e: X(e)
P(N)
