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

def f1(p2={}):
    try:
        P(any((y3 := x4) == [3] for x4 in list(reversed({}.keys()))))
        v5 = sorted(list(filter((lambda x6: (t(1), y3)[1]), p2())))
        try:
            try:
                raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(getattr(SHARED[0], 'append', bytearray(b'%s'))), TypeError(2)])])
            except* ValueError as e7:
                raise
        except Exception as f8:
            P(f8); X(f8)
            if isinstance(f8, ExceptionGroup): P(f8.exceptions)
    except TypeError as e9:
        v10 = [*p2, *p2]
        SHARED[:] = [dict(p2), (bytes(0) + b'\x80')[::2], str()]; SHARED[p2():float(v10)] = ((v10, x11(p2())) for x11 in KeyError()); P(SHARED)
    v12 = {**{1: slice((lambda x13, /, y14, *, z15=1: (x13, y14, z15))(p2(str()(), p2), p2)), 1.0: p2, True: p2}, SHARED[0]: ({} | {})[frozenset()]}; P(v12.get((({} | {}) | {})[b','], p2(p2)[0][2.5])); P(v12)
    return v12
try:
    P(f1)
    P(dict(a=Base(), b=Base())[''])
    P(tuple((f1(f1()) or f1)))
except Exception as e: X(e)
try:
    P(b'%s ')
    P(f1)
    P((bytes(bytearray(b'ab')) + bytearray(('ŉ12 ' * 1), 'utf-32-be')))
except Exception as e: X(e)
try: P(range((f1(p2=f1) is None)))
except Exception as e: X(e)
P(N)
