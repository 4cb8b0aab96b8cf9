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

def f1(p2=(), p3=',1_ß', p4='\r\n', *, p5={}, p6):
    P((v7 := max(hasattr(p3(p3, p3), '__iter__'), (11 >> -1))))
    P(enumerate([]).readonly)
    return p4.__class__.__name__.__class__.__name__
def f8(*, p9=getattr((f1, f1), 'append')):
    return ARRAY
try:
    SHARED[:] = [(int | str)(slice(None)), tuple(), (~f1).gi_running]; P(isinstance(int(frozenset(f1(p2=f1(p3=(), p4=f8, p6='é'), p4=f8(p9=1), p6='\r\n\x00'))), str)); P(SHARED)
except Exception as e: X(e)
try:
    g10 = (lambda x11, y12: ({}.__doc__ is None))(str(object={1: f8(), 1.0: f8(), True: f8}), memoryview(bytearray([3, 1, 2])))
    P(next(g10, {1: f1, 1.0: {k13: k13 for k13, v14 in f1}, True: {1: f8(p9=2), 1.0: f8, True: f8()}}))
    P(g10.close())
    P(list(g10))
except Exception as e: X(e)
try:
    g15 = max(oct((1).__index__()))
    P(next(g15, f1))
    P(g15.close())
    P(list(g15))
except Exception as e: X(e)
try:
    o16 = (3.14159).as_integer_ratio()(); o16 += ARRAY.copy(); P(o16)
except Exception as e: X(e)
[slice(None) for x17 in range((not f1))]
