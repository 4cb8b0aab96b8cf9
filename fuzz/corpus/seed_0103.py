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
        __slots__ = ('a', 'b')
        def __call__(self, *a, **k): t('call'); return k3
    try:
        o4 = C1(); o4.a = (memoryview(b'ab'), hex((-694632543057209186305923770135209729))); P(o4.a); del o4.a; P(o4.b)
    except Exception as e: X(e)
except Exception as e: X(e)
v5 = '²'
try:
    v6 = {x7: i8 for i8, x7 in enumerate(v5)}
except Exception as e: X(e)
try: P(list(len((lambda: object)(**{'a': v5, 'b': v6}), v5)))
except Exception as e: X(e)
v9 = {'a': 0, 1: '{0}'}
try:
    P(range(isinstance(v5, (v5, v9))))
    P(range(5))
    P(v6)
except Exception as e: X(e)
try:
    try:
        raise UnicodeDecodeError('utf-8', (int(v6())).to_bytes(), 2, -2, type(v9).__name__)
    except TypeError as e10:
        X(e10)
        raise UnicodeDecodeError('utf-8', bytes(bytearray(sorted([3, 1, 2]))), -1, -1, hex(((10).__index__()).__index__())) from OSError((((-4294967298) >> -1)).__index__(), max(v5, v5))
except Exception: raise AssertionError
