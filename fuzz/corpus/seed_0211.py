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
        def s2():
            v3 *= complex(isinstance(max(format(), slice())(), ((int, (str, list)), (int, (str, list)))))
            return [(',\xe9b漢' + '\x0012'), str(max(type(bool(abs(len()))), divmod(next(), round())())), '²ǅ漢'[:]][-2 ** 70]
        @classmethod
        def t4(cls, *a5): return (cls.__name__, a5, 'Σ\x7f')
        @property
        def p6(self): return (str(object=(lambda *a9, **k10: (a9, k10))()) for x7 in type(len()()) for y8 in reversed(()))
        @p6.setter
        def p6(self, value): P(('set', sum(list(range(0)))))
    try:
        v11 = C1(); P(v11.t4(((b'%d\xff' * 1) % b'aabc'[1]))); P(v11.p6); v11.p6 = ((1j).conjugate() for x12 in map((lambda x14: x14), (lambda *a15, **k16: (a15, k16))()) for y13 in x12); P(C1.s2(bytes(memoryview(b'a\nb%d')))); del v11.p6
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    match [x17 for x17 in sorted(list(range(Base())))]:
        case [a18]: P(a18)
        case [a18, b19]: P((1j * 2.2250738585072014e-308))
        case [a18, *_, (0 | b'a' | 0)] if (-38): P(a18)
        case [*c20]: P(c20)
except Exception as e: X(e)
try:
    def f21():
        n22 = ord('\x00')
        def g23(): nonlocal n22; n22 += n22; return n22
        def h24(): return n22
        return g23, h24
    a25, b26 = f21()
    try: P((b26(), a25(), b26(), a25()))
    except Exception as e: X(e)
    f21 = a25
except Exception as e: X(e)
try:
    match ():
        case (a27, _): P(a27)
        case (a27, *b28, 'ab'): P((a27, b28))
        case range(start=0) as c29: P(c29)
except Exception as e: X(e)
v30 = {'a': 1, 1: (7 * str(bytes([])))}
def f31(p32, p33):
    P(b'A'.ljust(8, b'b'))
    p32 -= p32
    return p32
f31(list(range(True))[1], b'\xff')
