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
        b = [(x2, i3) for i3, x2 in enumerate(SHARED)]
    try: o4 = C1((b'' + b'a'), (-1 * (abs(list(divmod(max(property()()()(), filter()()), list((lambda *a5, **k6: (a5, k6))())))).__doc__ is None)))
    except Exception as e: X(e); o4 = None
except Exception as e: X(e)
v7 = {'a': 2, 1: str(b'abb1ab', 'UTF_8')[:1]}
try:
    raise StopIteration(C1)
    if (v8 := C1): P(v8)
except Exception as e: X(e)
try:
    def g9(p10):
        try: yield [f11() for f11 in [lambda: x12 for x12 in [ord('a')]]]
        finally: t('fin', 1)
        while (yield v7): t()
    v13 = (str(C1) + hex(2)[None:None])
except Exception as e: X(e)
raise o4
