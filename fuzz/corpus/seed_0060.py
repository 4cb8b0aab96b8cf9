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
    class M1(type):
        def __or__(c, o): return o2
        def __repr__(c): return 'meta'
    try:
        class C3(Base, metaclass=M1):
            b = tuple()
            __hash__ = None
            @property
            def x(self): return (-2.5)
        P(C3.__name__); P(C3)
    except Exception as e: X(e); C3 = Base
except Exception as e: X(e)
try:
    class C4(Exception):
        __len__ = C3
        __len__ = C3((0 * []), {})
except Exception as e: X(e)
try: P(C4)
except Exception as e: X(e)
v5 = {'a': 4, 1: f'{bytes(256 for x6 in [])=}'}
try:
    class M7(type):
        def mro(c): t('mro'); return super().mro()
        x = property(lambda c: frozenset({-2, 4}).issubset(DICT.values()))
    try:
        class C8(Base, metaclass=M7):
            def __eq__(self, other): t('eq'); return other9
            def __lt__(self, other): t('lt'); return C3
        P(C8.__name__); P(C3)
    except Exception as e: X(e); C8 = Base
except Exception as e: X(e)
try:
    v11 = [oct(round((-1), 2)), str(False), oct((-247851310028065048174169244718276066))[::-1]]
    P(v11)
except Exception as e: X(e)
else: P(v11)
P([].append(C8))
