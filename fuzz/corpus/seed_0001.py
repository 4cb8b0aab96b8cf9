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
    class C1:
        @staticmethod
        def s2(p3, *p4, p5, p6=(lambda: divmod(round((-2.5), 1), isinstance((lambda *a7, **k8: (a7, k8))(), (float, Base)))[1])):
            v9 = (p4 for x10 in (slice(None)).indices(0))
            return p4
        @classmethod
        def t11(cls, *a12): return (cls.__name__, a12, '%3.5'.removeprefix(ascii((lambda *a13, **k14: (a13, k14))())))
        @property
        def p15(self): return [x16 for x16 in iter(())]
        @p15.setter
        def p15(self, value): P(('set', {0, -2}))
    try:
        v17 = C1(); P(v17.t11(29)); P(v17.p15); v17.p15 = ([None] * 1); P(C1.s2((isinstance(x18, x18) for x18 in ['{0}', SHARED]))); del v17.p15
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    class C19:
        @staticmethod
        def s20(p21={}, p22=()):
            bytearray(list(range(3, 4, -1)))
            P([p22 for x23 in [t(1, 2), bytearray(b'abc').__class__.__name__, t(3)] if (y24 := None)])
            P(b'\nab12'[::-1].translate(y24()))
            return p21
        @classmethod
        def t25(cls, *a26): return (cls.__name__, a26, list(reversed([]))[[]:])
        @property
        def p27(self): return set()
        @p27.setter
        def p27(self, value): P(('set', pow((-1683396731003699072), 64, max([3, 1, 2], default=max([3, 1, 2], default=9223372036854775806)))))
    try:
        v28 = C19(); P(v28.t25(bytearray(list(range(0, 3))))); P(v28.p27); v28.p27 = (b'\x00\tab' * 8); P(C19.s20(memoryview(b'\xc3\xa9'))); del v28.p27
    except Exception as e: X(e)
except Exception as e: X(e)
try: P((x29.__class__.__name__ for x29 in iter('-7') if x29))
except Exception as e: X(e)
v30 = [2, hex(len('')), 0]
try:
    v31 = bytearray(b'abc').decode('utf-16', 'xmlcharrefreplace')
    P(v31)
except Exception as e: X(e)
else: P(v31)
v32 = {'a': 0, 1: ascii('Σ\n%')}
try:
    match {'a': set().copy(), 'b': (False + 1e300j)}:
        case {1: a33}: P(a33)
        case {'a': a33, 'b': _}: P(a33)
        case {'a': _, **r34}: P(r34)
        case {}: P('empty')
except Exception as e: X(e)
assert sum(list(range(Base())), (+11)), v30
