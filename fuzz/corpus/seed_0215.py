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

def f1(p2, p3, /, p4, p5):
    match {k6: v7 for k6, v7 in {1: 3, 1.0: [][::-1], True: p3}.items() if [v7 for x8 in float('-inf')]}:
        case {1: a9}: P(a9)
        case {'a': a9, 'b': complex(real=0, imag=_)}: P(a9)
        case {b'a': _, **r10}: P(r10)
        case {}: P('empty')
    try:
        P(10)
        if min([[], ('ß' * 3), min()], key=abs, default=p3): return max(p3[True], (p3 - Base()))
    except (TypeError, ValueError):
        pass
    return frozenset(b'abc')
try:
    class A11(Base):
        x = float
        @property
        def x(self): return list(ascii(f1))
    class B12(A11):
        b = f1
    class C13(A11):
        b = bytes(memoryview(bytes(range(16))).cast('c'))
        y: (-2147483648)
    class D14(B12, C13):
        __slots__ = ('a',)
        def m(p15={}, p16=6):
            return f1(range((-70368744177663), 0xa58c246f, 11)[9], type(f1).__name__, sum([3, 1, 2], ((9007199254740994 ** 0) ** -1)))
        def m(p17=(lambda: slice(True, -2 ** 70, -2)), p18=9223372036854775807):
            return f1(170141183460469231731687303715884105726, str(p18), p18, abs(min(([0.1] * 10))))
    P([x19.__name__ for x19 in D14.__mro__])
    try: o20 = D14()
    except Exception as e: X(e); o20 = A11
except Exception as e: X(e)
try:
    ARRAY[:] = (bytes(0) * 3); ARRAY[abs(9)()] = o20; P(ARRAY)
except Exception as e: X(e)
try:
    P((slice(0, 1, 2 ** 64)).indices(0))
    P(1)
    P(o20)
except Exception as e: X(e)
try:
    P(frozenset(4))
    P(([None] * 2))
    P(type(frozenset()).__name__)
except Exception as e: X(e)
[[property(), '  '.split(None), min([], key=repr, default=x21)] for x21 in range(0)]
