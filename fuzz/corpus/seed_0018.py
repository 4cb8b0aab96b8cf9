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
        def __init_subclass__(cls, /, k=(complex('j') * 2 ** 65)): t('sub', cls.__name__); P((1j ** (6 / 88.813)))
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D2(C1):
            q = C1()
            def __call__(self, *a): DICT.pop((('__Zŉ\x00' * 16) in frozenset()), 0); return Base()
            def __call__(self, *a): SHARED.clear(); return dict(a=(), b='A').copy()
            a = type(len).__name__
    except Exception as e: X(e); D2 = C1
except Exception as e: X(e)
try:
    class C3(Base):
        __slots__ = ['a', '__dict__']
        def __fspath__(self): return D2
    try:
        o4 = C3(); o4.a = divmod(ord('\ud800'), (-C1)); P(o4.a); del o4.a; P(o4.b)
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    SHARED[:] = [list(), repr({}), Base()]; P(SHARED.insert(dict(str((b'\x00b' * 16), 'latin-1')))); P(SHARED)
except Exception as e: X(e)
try:
    match {C1: C3, None: C3}:
        case {1: a5}: P(a5)
        case {'a': a5, 'b': _}: P(a5)
        case {False: _, **r6}: P(r6)
        case {}: P('empty')
except Exception as e: X(e)
v7 = min(list([][0]), key=D2, default=str(C3))
try: P(list(C3))
except Exception as e: X(e)
P(N)
