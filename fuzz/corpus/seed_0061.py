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
        __hash__ = None
        __slots__ = ('a',)
    class B2(A1):
        a = bytes([3, 1, 2])
        def m(p3, p4):
            v5 = list(map(divmod, iter(SHARED), {**{}, p4: bytes}.values()))
            v6 = {**dict(((p4, True),)), round(float((-3))): v5}
            P(p4)
            return v5
        __hash__ = None
        __len__ = bytes(('%s  ' * 2), 'cp1252', 'replace')
        __slots__ = ('a',)
    class C7(A1):
        def m(p8):
            v9 = bytes(ascii(len), 'latin-1', 'surrogateescape')
            v9(key=p8).real = ((-1j),)
            return p8
    class D10(B2, C7):
        __hash__ = None
    P([x11.__name__ for x11 in D10.__mro__])
    try: o12 = D10()
    except Exception as e: X(e); o12 = A1
except Exception as e: X(e)
try:
    g13 = b''
    P(next(g13))
    P(g13.send(slice(None)))
    P(list(g13))
except Exception as e: X(e)
try: P(list(bytes(sorted([1, (-32769), 0]))))
except Exception as e: X(e)
P(Ellipsis
  + (-((1j ** 1) ** 31)))
