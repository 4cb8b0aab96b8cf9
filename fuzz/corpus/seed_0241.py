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
    class C1(tuple):
        __hash__ = None
        y: max(bool.__add__(True, ('é漢A' * 31)), sum([6, 0o20176252326, 18446744073709551614], 6))
        def m(p2, p3, p4=((-1j), bytes(Base())), *p5):
            t('f1')
            assert p2
            p5.a = 2147483649
            if p2: raise Exception(*[t(2, 3), Base(), t(4)].copy())
            return [max('ab', '\x7fx y-7x y'[1]), ('\x00x y12\u2028' * 0), '']
except Exception as e: X(e)
try:
    class C6(Base):
        def m(p7):
            t('f5')
            if 283:
                del p7
                del p7
            with type('M', (), {'__enter__': lambda s8: s8})() as p7[0]:
                P(p7)
            v9 = bytearray([b'\x80', min([3, 1, 2]), pow(16, 1)]).copy(); del v9[::2]; P(v9)
            return C1
    try: o10 = C6(C1, C1)
    except Exception as e: X(e); o10 = None
except Exception as e: X(e)
v11 = min([(max((-65536), 10) >> 1), pow(pow(7, 1, (-65535)), 1, int('b\t')), int((3.14159 ** 2))])
try:
    P(ExceptionGroup('g', [ExceptionGroup('g', [ValueError(int((279.705 ** 0.0001))), KeyError(str(1j)[2])])]).subgroup(Exception))
except Exception as e: X(e)
P(C6(o10, ('  '[1] is None)),
  bytes(bytes(Base())))
