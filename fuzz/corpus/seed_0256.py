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
    class C1(Base, Exception):
        def __class_getitem__(cls, k): return k2
        @property
        def x(self): return (DICT).get(issubclass(dict, bytes))
        def m(p3=292, *p4, p5, p6):
            pass
            P(any((y7 := x8) == 2 for x8 in memoryview(bytearray(b'12345678')).cast('c').toreadonly().tolist()))
            v9 = w10 = dict(1j)[DICT]
            return v9
        def m(p11, p12):
            pass
            p12
            assert {1: p12, 1.0: p11, True: p11}
            v13 = {**DICT, p12: range(-2, True, 1)}; v13 |= p11; P(v13)
            return p11
        def __getattr__(self, n): ARRAY.extend(b'xyz' * 9); return bytes([-1, -1])
    try: o14 = C1(ExceptionGroup(repr(True), [OSError(int('_1'), ('ŉ😀ab' * 8)), StopIteration(4611686018427387902)]))
    except Exception as e: X(e); o14 = None
except Exception as e: X(e)
try:
    class C15(OSError):
        def m(p16):
            def g17(p18=119, p19=5763728497863645183, p20=18446744073709551618, **p21):
                yield p20
                del p20
                raise UnicodeDecodeError('utf-8', bytes((7 * ' \x00'), 'utf-8'), -1, 50, str(p21))
                yield (slice(-2, -7, -2 ** 64) and (1j).__complex__())
            del o14.numerator
            v22 = C1
            return o14
except Exception as e: X(e)
try: P(list(float.fromhex((divmod((140737488355329 / 12.0), 0.3)[1]).hex())))
except Exception as e: X(e)
try:
    P(C15)
    P([x23 for x23 in SHARED if (y24 := None)])
except Exception as e: X(e)
try: P({C15: SHARED[0]})
except Exception as e: X(e)
try:
    g25 = C1(round(sum([1e16, 1.0, -1e16])), min([1e16, 1.0, -1e16]))
    P(next(g25, [f26() for f26 in [lambda: x27 for x27 in [3, 1, 2]]][slice(-7, 2, 3)]))
    P(g25.close())
    P(list(g25))
except Exception as e: X(e)
try: P(C1)
except Exception as e: X(e)
for x28 in C1: P(list(y24 for x29 in range(False)))
