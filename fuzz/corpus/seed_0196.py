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
        def s2(p3=(-2039842767575656035)):
            P(divmod(min(([0.1] * 10)), p3))
            P({('{}' * 7).expandtabs(-1): y5 for x4 in () if (y5 := '\'١') or 1})
            return y5
        @classmethod
        def t6(cls, *a7): return (cls.__name__, a7, (abs(0.2) ** 3))
        @property
        def p8(self): return (list(reversed(sorted())), str(isinstance(int(int((lambda *a9, **k10: (a9, k10))())()), str(property()))))
        @p8.setter
        def p8(self, value): P(('set', '-7'.ljust(9, 'ab')[1]))
    try:
        v11 = C1(); P(v11.t6((-40.25))); P(v11.p8); v11.p8 = (2 * hex(150541549951680502467422905723442830)).rfind(x=0); P(C1.s2((slice(None)).indices(((-2.8657618568444558e-77) ** 5)))); del v11.p8
    except Exception as e: X(e)
except Exception as e: X(e)
v12 = pow(abs(range(-2 ** 70, 2 ** 70, 3 ** 20)[:][140737488355330]), 1, ord('é'))
try:
    P(v12)
    P(v12)
    P(memoryview(b'')[::-1].cast(v12, key=v12))
except Exception as e: X(e)
def g13(p14, /, p15=1.5, p16=(-281474976710655)):
    v17 = dict.fromkeys(p14); del v17[('%-+*.*f' % (1, 1, 790.620))]; P(v17)
    match p14:
        case (a18, _): P(a18)
        case (a18, *b19, True): P((a18, b19))
        case [_, _] as c20: P(c20)
    return (10 / int(bytes([256, 255])))
[x21 for x21 in v12]
