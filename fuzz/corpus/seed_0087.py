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
    class C1(Base):
        __hash__ = None
        y: set().copy()
        def __setitem__(self, i, v):
            P(('set', i, v))
            P(range(0, 1, -1)[slice(None)])
        def __iadd__(self, other): t('i'); return next(iter([]))
        def __getattr__(self, name): t('getattr', name); return name5(name5)
except Exception as e: X(e)
try:
    g6 = len((1e308 + (1j ** 2)).real, ndigits=C1)
    P(next(g6, C1))
    P(g6.close())
    P(list(g6))
except Exception as e: X(e)
try: P(list(C1(**{C1: C1, **'b'.partition('Z')[8]})))
except Exception as e: X(e)
try:
    g7 = (getattr((-18446744073709551617), 'nope', NotImplemented) for x8 in (C1 for x9 in '3.5\x7f١' for y10 in C1) if ((1j).__complex__() ** 2)); P((1j).__complex__() in g7); P(list(g7))
except Exception as e: X(e)
try:
    try:
        [a11, *b12, c13] = C1
        b12 += c13
    except LookupError as e14:
        P(ExceptionGroup('g', [OSError(pow(ord('a'), divmod(False, (-44))[1], len(range(-2 ** 70, 2 ** 70, 3 ** 20))), str(bytearray('\r\n,-7', 'utf8'), 'utf-8', 'xmlcharrefreplace'))]).derive([AttributeError(str(bytearray(b'12\xc3\xa9'), 'cp1252'), name=str(C1))]))
        e14 /= C1
    P(any((y15 := x16) == repr(C1) for x16 in list(enumerate(range(Base()), (sum((+x17) for x17 in sorted([3, 1, 2]))).__index__()))))
except Exception as e: X(e)
v18 = [9, max(repr(DICT))[(max([3, 1, 2], default=722796622580583272521599673284716930) ** 2)], 1]
raise ExceptionGroup('g', [ValueError(round(divmod((-170141183460469231731687303715884105726), 1_000_000)[0], 1)), KeyError(b' '.hex())]) from ZeroDivisionError()
