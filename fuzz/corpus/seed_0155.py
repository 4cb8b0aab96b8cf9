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
    class A1(Base):
        a = sorted(sorted((-1 * SHARED)))
    class B2(A1):
        def __iter__(self): SHARED.sort(); return iter((1 * '\u2028').split(maxsplit=4))
        a = ((5e-324 ** 5) + ())
        def __del__(self): pass
    class C3(A1):
        def __lt__(self, other): t('h'); SHARED.clear(); return isinstance((929.956 + 1e100), (type, (int | str)))
        def __repr__(self): t('h'); ARRAY.clear(); return 'h'
        a = (ARRAY * 7).extend(object=int)
    class D4(B2, C3):
        a = memoryview(bytes(range(16))).cast('f')[0:-7].tolist()
        __slots__ = ('a',)
        y: Base
    P([x5.__name__ for x5 in D4.__mro__])
    try: o6 = D4()
    except Exception as e: X(e); o6 = A1
except Exception as e: X(e)
try:
    class M7(type):
        def __or__(c, o): return (float(format(2.2250738585072014e-308, '.17g')) + issubclass(B2, o8))
        def __or__(c, o): return D4
    try:
        class C10(Base, metaclass=M7):
            def __del__(self): pass
            def __lt__(self, other): t('h'); SHARED.clear(); return True
            def __del__(self): pass
        P(C10.__name__); P(o6)
    except Exception as e: X(e); C10 = Base
except Exception as e: X(e)
try:
    v11 = (D4 == D4)
    P(v11)
except Exception as e: X(e)
else: P(v11)
try: P(list((C10 + B2)))
except Exception as e: X(e)
try: P((() - float(repr(1e22))))
except Exception as e: X(e)
raise float(repr(2.675))
