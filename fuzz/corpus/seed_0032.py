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

def f1(p2, /, p3, p4):
    if ascii(sum(([0.1] * 10))): raise ZeroDivisionError()
    for x5 in enumerate(enumerate(enumerate(p2))):
        t()
        x5 *= tuple(sum([]))
        raise AttributeError('😀ß😀\r\n', name=bytes(bytearray(b'abc')).decode())
        with type('M', (), {'__enter__': lambda s6: s6})() as p2[0]:
            if round(sum([float('inf'), 1.3006682669010809e45, 1e100, 1073741826, 1e15])): continue
    del p2.__qualname__
    return [p2 for x7 in filter(str, ())]
def f8(p9):
    p9 += f1
    with ' İA  ':
        p9 *= (bytes(bytearray([3, 1, 2])) * 2)
    v10 = None
    return getattr(str(f1), 'append', f1)
try: P((bytes(256 for x11 in list(b'\n\xc3\xa9')) * 3))
except Exception as e: X(e)
try:
    o12 = list(); o12 *= ((-2.6922901418550662e-2)).hex(); P(o12)
except Exception as e: X(e)
with Base() as x13: P((((0 * '\xe9') * 1) * 1))
