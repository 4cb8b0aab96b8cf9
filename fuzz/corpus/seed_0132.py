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
        def __buffer__(self, flags): return list(enumerate(str(repr(divmod(len(), (lambda x2, /, y3, *, z4=1: (x2, y3, z4))(set(), (lambda x5: -x5)(len()()))))), start=b'b\xff'[3]))
        def __int__(self): return '%'
    class B6(A1):
        def __ne__(self, other): t('ne'); return other7
        def m(p8=(lambda: abs(int('1__0', divmod(len(), getattr())))), p9=1, p10={}):
            v11 = sum(list(bytes([65, -1])))
            return (complex((-0.0), 32.25) ** v11)
        __len__ = (lambda x12, /, y13, *, z14=1: (x12, y13, z14))
    class C15(A1):
        def m(p16, p17, /):
            pass
            v18 = bytearray(4); v18[:2] = b'\r\n\r\n'; P(v18)
            P([p16 for x19 in p17])
            v20 = p16
            return int(p16)
        def __matmul__(self, o): return o21
        def __matmul__(self, o): return complex(float(abs(8777814271771668069)), ((-190) / abs(1e16)))
    class D23(B6, C15):
        def __exit__(self, kind, value, trace): P(('exit', kind, value)); return (bytes(-1 for x25 in [])[3] << 0)
        __len__ = '-7'.encode('UTF_8', 'backslashreplace').decode('nope', 'surrogateescape')[3:-1:2]
        def __int__(self): return max(list(range(9, 5)), default=sum(list(b',')))
        __len__ = complex((147 >> 0))
        y: list(filter((lambda x26: -x26), len()()()))
    P([x27.__name__ for x27 in D23.__mro__])
    try: o28 = D23()
    except Exception as e: X(e); o28 = A1
except Exception as e: X(e)
try:
    g29 = D23; P('\ud83dx y' in g29); P(list(g29))
except Exception as e: X(e)
try:
    g30 = B6
    P(next(g30))
    try: P(g30.throw(KeyError(B6[D23, ' 😀b'])))
    except Exception as e31: X(e31)
    P(next(g30, 'end'))
except Exception as e: X(e)
try:
    v32 = o28
    v33 = B6[min(SHARED, key=B6, default=B6), int('0b101')]
    class C34(BaseException):
        __len__ = ((-(1j).__complex__()) ** abs(8))
finally:
    g30, v32 = g30, D23
