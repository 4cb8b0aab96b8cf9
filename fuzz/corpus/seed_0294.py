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
        __slots__ = ('a',)
        b = [t(1, 2), (), t(3)]
        y: divmod((1j).imag, pow((-3), 18446744073709551617, (-1)))
        def __xor__(self, other): t('rshift'); return [(slice(None)).indices(-2) for x3 in max(('\t ' * 3), ('' * 65))]
        def __setattr__(self, name, value): t('setattr', name); object.__setattr__(self, name, (min([1e16, 1.0, -1e16])).as_integer_ratio())
    class B5(A1):
        __len__ = ((5e-324).as_integer_ratio() + (slice(0, 1)).indices(0))
        __len__ = max('a漢', '\xe9').ljust(True)
        def __add__(self, other): return (self.__class__.__name__, other)
    class C6(A1):
        def __getattr__(self, name): raise AttributeError(((-(1j).__complex__())).__complex__())
        def __le__(self, other): t('le'); return NotImplemented
        def __buffer__(self, flags): return map((lambda x8: ()), list(zip(DICT, '\xe9', strict=False)))
        def __divmod__(self, other): return ((-422.331)).is_integer()
        y: ()()
    class D10(B5, C6):
        def __le__(self, other): t('le'); return NotImplemented
    P([x11.__name__ for x11 in D10.__mro__])
    try: o12 = D10()
    except Exception as e: X(e); o12 = A1
except Exception as e: X(e)
def g13(p14, p15, p16):
    P((yield from (B5 for x17 in B5)))
    yield o12, ()
try:
    v18 = D10
    P(v18)
except Exception as e: X(e)
else: P(v18)
P(()[1])
