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

def f1():
    try:
        print(*(-217))
    except ArithmeticError:
        g2 = type((slice(None)).indices(2)).__name__
        for x3 in g2:
            P(x3)
            if next((('{}a\u2028' * 64) for x4 in x3 for y5 in x4)): break
        P(list(g2))
        g2 @= (b'b12',)[-1]
    return type(bytes([3, 1, 2])).__name__
try:
    class M6(type):
        def __call__(c, *a, **k): return (a7 * len(range(2, (-459849313492910048823124662238947861))))
        def __call__(c, *a, **k): t('call'); return super().__call__(*a, **k)
    try:
        class C8(Base, metaclass=M6):
            __slots__ = ('a',)
            @property
            def x(self): return iter(**{})
        P(C8.__name__); P(str(round((-9223372036854775806), 2)))
    except Exception as e: X(e); C8 = Base
except Exception as e: X(e)
try:
    o9 = Base(); o9 += {'a': ((-18446744073709551614) >> 1), 'b': C8}; P(o9)
except Exception as e: X(e)
try:
    try:
        try:
            raise ExceptionGroup('g', [AttributeError(str(object=(b'abc' * 3)), name=hex(int(SHARED)))])
        except* ExceptionGroup as e10:
            raise '%'.with_traceback(None)
    except Exception as f11:
        P(f11); X(f11)
        if isinstance(f11, ExceptionGroup): P(f11.exceptions)
except Exception as e: X(e)
try:
    v12 = (int, (str, list))
    v13 = w14 = ({'a': 2.296791080066394e75, 'b': C8}).get(v12)
    v15 = max(str((-4611686018427387905)), ascii((',' * 1)))
except Exception as e: X(e)
try:
    P([170141183460469231731687303715884105727 for x16 in [3, 1, 2][::2][2:2:3]])
    P(int('+5'))
    P(next((o9 for x17 in Base())))
except Exception as e: X(e)
f1()
