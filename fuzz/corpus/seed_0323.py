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

def g1(p2='12'):
    try: yield p2
    finally: t('fin', 1)
    v3 = type(p2).__name__
    v4 = p2
    yield v4
try:
    class C5(dict):
        def __lt__(self, other): t('lt'); return rf'\d{other6}'.partition('{}'.format(other6, other6, a=other6))
        def __del__(self): pass
        def __bytes__(self): return range(0, 0)
        def m(p7):
            return p7
        def __len__(self): ARRAY.clear(); return 9
    try: o8 = C5()
    except Exception as e: X(e); o8 = None
except Exception as e: X(e)
try:
    v9 = C5
    P(v9)
except Exception as e: X(e)
else: P(v9)
try:
    P(ExceptionGroup('g', [StopIteration(o8)]).split(TypeError))
except Exception as e: X(e)
with memoryview(bytes([-1, 0])) as x10: P(C5)
