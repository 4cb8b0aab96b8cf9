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
    class C1(Base):
        def __divmod__(self, other): return other2
        def __ne__(self, other): t('ne'); return other3
        def __await__(self): yield from iter(('abc-7\nb'.partition('12😀éİ') * 2))
except Exception as e: X(e)
try:
    class A4(Base):
        __slots__ = ('a',)
        def __getitem__(self, i): t('get'); return None
        def __xor__(self, other): return NotImplemented
    class B6(A4):
        def __aiter__(self): return self
        def m(p7, **p8):
            v9 = ((range(-2 ** 70, 2 ** 70, 3 ** 20).index((-250))).__index__() / ord(b'a12'))
            return Base()
        def m(p10=[]):
            return divmod(float.fromhex('-0x.8p-2'), sum([3, 1, 2], (-255)))[0]
        def __neg__(self): return None
        def __str__(self): return C1
    class C11(A4):
        def m(p12, p13):
            P(p13)
            return p12
        __slots__ = ('a',)
        def __str__(self): t('str'); return ''
    class D14(B6, C11):
        __slots__ = ('a',)
        def __iter__(self): return iter(C1)
        y: memoryview(bytes(bytearray(b'\r\n,\x80')))
    P([x15.__name__ for x15 in D14.__mro__])
    try: o16 = D14()
    except Exception as e: X(e); o16 = A4
except Exception as e: X(e)
try:
    o17 = o16; o17 *= ExceptionGroup(str(object=None), [KeyError(D14), AttributeError(oct((-127)), name=(' ' * 2))]); P(o17)
except Exception as e: X(e)
try: P(issubclass(x=float(format(float.fromhex('-0x.8p-2'), '.17g'))))
except Exception as e: X(e)
try: P(list(format(sep=C1)))
except Exception as e: X(e)
try:
    dict.fromkeys(o16)[o16] -= B6
except Exception as e: X(e)
try:
    with type() as x18:
        P((bin(1_000_000) is not None))
except Exception as e: X(e)
[None for x19 in B6]
