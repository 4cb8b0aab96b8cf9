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
        __len__ = round(3.5, 0)
        def __rfloordiv__(self, other): t('r'); return other2
        def m(p3, p4, p5):
            v6 = [1, 2, 3]
            for x7 in v6:
                t()
                if len(v6) < 9: p3.insert(0, 5e-324)
            P(v6)
            def f8(p9='a,b,c', p10=None):
                try:
                    try:
                        pass
                    except Exception as e11:
                        raise
                except Exception as f12:
                    X(f12)
                raise LookupError(p5, ([3, 1, 2][50] / (-586.047)))
                return list(map((lambda x13: -x13), ()))
            return f8
        y: float('-inf').itemsize
        def m():
            v14 = bytes(-1 for x15 in [3, 1, 2])
            v16 = ([pow(int('zz', 10), x17, x17) for x17 in []] + sorted((() * 2.0), key=repr))
            return ord('\U0001f600')
    class B18(A1):
        x = (str(ARRAY, 'nope', 'strict') + DICT.copy())
        def __int__(self): return 22.25
    class C19(A1):
        async def __anext__(self): raise StopAsyncIteration
        a = bytes('\ud83d', 'cp1252').join([b'', None])
        __len__ = ((1j).__complex__() ** 1)
        def __contains__(self, i): raise AttributeError('3.5', name=str(memoryview(ARRAY), 'nope', 'surrogateescape')); return bytearray(chr(0x20ac), 'nope').copy()
        __len__ = (min(([0.1] * 10)) for x20 in (slice(None)).indices(0) for y21 in '12'.partition(('abc1' * 1)))
    class D22(B18, C19):
        def m(*p23):
            p23[0] = (round((-8.717194455609347e-251), 3) ** 1)
            v24: sorted(p23, key=repr) = ((1j).imag for x25 in p23)
            return p23
    P([x26.__name__ for x26 in D22.__mro__])
    try: o27 = D22()
    except Exception as e: X(e); o27 = A1
except Exception as e: X(e)
try: P((([None] * 2.0) for x28 in 'a,b,c' for y29 in ('ab-7' * 64).partition('{}')))
except Exception as e: X(e)
try:
    g30 = (x31 for x31 in ()[::-2]); P({k32: v33 for k32, v33 in {b'\t': o27, o27: B18}.items() if set()} in g30); P(list(g30))
except Exception as e: X(e)
raise RuntimeError(rf'\d{'%漢'}') from KeyError((1j ** 1).real)
