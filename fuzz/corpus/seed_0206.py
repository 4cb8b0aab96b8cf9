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

def f1(p2, p3):
    return ([None] * 0)
try:
    o4 = Exception(f1); o4 += memoryview(bytearray(b'abc')).tolist(); P(o4)
except Exception as e: X(e)
try: P(f1((), ([3, 1, 2][1] >> 2)))
except Exception as e: X(e)
try:
    try:
        try:
            match (float('-inf')).as_integer_ratio():
                case (a5, _): P(a5)
                case (a5, *b6, ''): P((a5, b6))
                case str() as c7: P(c7)
            o4 = ((True / (1j).__complex__()) ** 2)
        finally:
            w8 = 0
            while w8 < 3:
                t()
                w8 += 1
                pass
                continue
                continue
            else:
                raise ExceptionGroup('g', [ValueError(round(3.5)), KeyError(str(o4))])
        if f1:
            o4 += (+[3, 1, 2][0])
        elif ['b%s', ('x y__' * 15), '__ǅ\u2028'][o4]:
            o4 += [oct(int(('9' * 30), 2)), oct(sum((-9223372036854775806) for x9 in [3, 1, 2])), bin(round(1e-5))]
        else:
            P((slice(0, 233, 2)).indices(1))
    except LookupError:
        v10: f1.__class__.__name__ = o4
    except f1 as e11:
        if f1((tuple(f1) + (f1,)), len(hex((-1)))):
            o4 += f1(tuple(o4 for x12 in f1))
        elif memoryview(bytes(range(16))).cast('b'):
            v13 = list(zip((() + ()), (() + ()), [f14() for f14 in [lambda: x15 for x15 in [3, 1, 2]]]))
        else:
            e11 += slice(None)
    else:
        v16 = o4
    finally:
        P(memoryview(bytes(range(16))).cast('x y\n')[0:():o4])
    o4
    v17 = w18 = 9999999999999998.0
except Exception as e: X(e)
try: P(f1(w18, p2=(sum([(-28.25), 4503599627370496.5, 123456.789, [3, 1, 2][2], 2.675], max(8, 0))).as_integer_ratio(), p3=min([3, 1, 2])))
except Exception as e: X(e)
try:
    P([[(x21, i22) for i22, x21 in enumerate(hex(0xdfcf692b))] for x19 in list(zip(w18, bytes([3, 1, 2]), strict=(not w18))) if (y20 := 0b11011010110010001001010101111011)])
except Exception: raise ExceptionGroup('g', [ValueError(round((-1.9359346980795758e-32))), KeyError((str(SHARED) * True))])
