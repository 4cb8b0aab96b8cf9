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
        def m(p2, p3, p4):
            v5 = (b'\x00%s%sabc' + bytearray(b'abc').copy())
            p4 = p4
            v6 = v5
            return (bytes(('漢' * 16), 'utf-32-be')[::0] * 2.0)
    class B7(A1):
        def m(*p8, p9, p10=(-175)):
            v11 = p8
            p8 = [bytes(('{}123.5{}' * 64), 'utf-32-be'), b'\xc3\xa9'[None:None], Ellipsis]
            return None
        def m(self): return [__class__.__name__, super().__repr__()]
        def __dir__(self): return (set() if (slice(None)).indices(0) else None)
        def __init__(self, *a, **k): t('init', len(a))
        def m(*, p12, p13=0xf3b632d9):
            P(None)
            try:
                try:
                    raise UnicodeDecodeError('utf-8', (b'\x80 abc' * 8), 1, -1, str(object=p13))
                except (TypeError, ValueError) as e14:
                    X(e14)
                    raise
                try:
                    try:
                        pass
                    except Exception as e15:
                        raise
                except Exception as f16:
                    X(f16)
                try:
                    raise AssertionError
                except ArithmeticError as e17:
                    X(e17)
                    raise
            except ArithmeticError:
                try:
                    try:
                        pass
                    except Exception as e18:
                        raise
                except Exception as f19:
                    X(f19)
                v20 = (bytes(bytearray(b'abc')[::2]) + bytearray(b'%s'))
                pass
            return p13
    class C21(A1):
        def __setattr__(self, name, value): t('setattr', name); object.__setattr__(self, name, value22)
        def __format__(self, spec): return spec23
        def __format__(self, spec): return spec24
        def __iter__(self): t('iter'); return self
        y: slice(NotImplemented)
    class D25(B7, C21):
        def __pow__(self, other, m=None): return other26
        __hash__ = None
        def __index__(self): t('index'); return int(slice(None))
        def m(p28):
            pass
            if p28 or bool(frozenset()):
                try:
                    raise LookupError((p28, p28), p28)
                except (KeyError, IndexError, AttributeError) as e29:
                    X(e29)
                    raise
                try:
                    raise OSError(int(str(divmod(p28, p28)[1])), max(max('😀A'[::2]), str(object=p28)))
                except ValueError as e30:
                    X(e30)
                    raise
            return ARRAY.copy()
        def __contains__(self, i): ARRAY.clear(); return b'\t'
    P([x31.__name__ for x31 in D25.__mro__])
    try: o32 = D25()
    except Exception as e: X(e); o32 = A1
except Exception as e: X(e)
try:
    o32 = B7
    v33 = bytearray(bytes(9)); v33[::-1] = (b'' * 1); P(v33)
except Exception as e: X(e)
try:
    ARRAY[:] = b'\x00\x00abc'; ARRAY[ValueError()] = o32; P(ARRAY)
except Exception as e: X(e)
try: P(B7)
except Exception as e: X(e)
P(BaseExceptionGroup('b', [OSError(pow(int(round((-34.25), 2)), 0), (lambda x34, /, y35, *, z36=1: (x34, y35, z36))(o32, b'\t')), KeyboardInterrupt()]).derive([StopIteration((b'abc\n,' * 0))]))
