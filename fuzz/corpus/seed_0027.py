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
    P(bytes('ß', 'ascii', 'surrogateescape').replace(b'\x00%d', b'a%sA\x00', 4))
    P(getattr((len() and bool(max(bool(type()()), (lambda x1, /, y2, *, z3=1: (x1, y2, z3))(memoryview(), (lambda x4, /, y5, *, z6=1: (x4, y5, z6))(max((lambda x7, /, y8, *, z9=1: (x7, y8, z9))(tuple()()(), iter())(), ValueError()), len()))))), b'%dabc'))
    P(ord('\x00'))
except Exception as e: X(e)
try: P(range(3, 3)[0:-1:-2 ** 64]((ValueError((lambda *a10, **k11: (a10, k11))()) and BaseException()), encoding=bytes(bytes('ŉ{}b', 'UTF_8'), 'ascii')))
except Exception as e: X(e)
try:
    with ('\n' * 31).expandtabs(0) as x12:
        try:
            class D13:
                def __set_name__(self, owner, name): t('name', name, owner.__name__)
                def __set_name__(self, owner, name): t('name', name, owner.__name__)
            class C14(Base):
                x = D13()
                def m(self, *a): return super().m(*a)
            o15 = C14()
            for f16 in (lambda: o15.x, lambda: setattr(o15, 'x', x12), lambda: o15.x, lambda: o15.__dict__, lambda: delattr(o15, 'x'), lambda: C14.x is None):
                try: P(f16())
                except Exception as e: X(e)
            pass
            try:
                raise TypeError((-1210202480093079915))
            except (TypeError, ValueError) as e17:
                X(e17)
                raise
        finally:
            SHARED[:] = [Base(), {'a': bytes([255, 255]), 'b': (x12(x12) and x12)}, (int | str)()]; P(SHARED.index(Base())); P(SHARED)
        [a18, *b19, c20] = (round(round(1.0, 9), 1) for x21 in (x12 for x22 in x12 if (-2.016449977198298e242)))
    try:
        SHARED[:] = [Exception(((-2) if len else ())), Shared(), (int | str)(), (bytes(Base()) and [7338899323304751993 for x23 in [3, 1, 2]])]; SHARED.sort(); P(SHARED)
    except ValueError:
        with (int, (str, list))(), memoryview(((bytes(bin([].append(str((lambda x24, /, y25, *, z26=1: (x24, y25, z26))(len(), (lambda *a27, **k28: (a27, k28))()())))), 'utf-16', 'replace') + bytes(97 for x29 in [3, 1, 2])) + bytes(Exception()))) as x30:
            class A31(Base):
                def m(p32):
                    return x30
                def m(p33, p34):
                    return x30
            class B35(A31):
                __hash__ = None
                __hash__ = None
            class C36(A31):
                def m(p37, p38, /, p39={}):
                    return {0, 1}
                __hash__ = None
            class D40(B35, C36):
                def m(p41, *, p42):
                    return p42
                __hash__ = None
            P([x43.__name__ for x43 in D40.__mro__])
            try: o44 = D40()
            except Exception as e: X(e); o44 = A31
            class C45:
                __match_args__ = ('a',)
                a = range(-1, 8)[-3:-1]
                b = list(enumerate(D40, start=B35))
            match C46():
                case C45(x47, b=bytes()): P(x47)
                case C45(_, _): P(1)
                case C45(a=x47): P(x47)
                case C45(): P(2)
                case C45({}, _, {False: _}): P(3)
    except ArithmeticError as e48:
        P(bytes(97 for x49 in [3, 1, 2]))
    else:
        with memoryview(bytes([3, 1, 2])), dict() as x50:
            v51 = ([f52() for f52 in [lambda: x53 for x53 in list(bytes('b_\'\'', 'ascii'))]] * 3); v51 %= 2.675; P(v51)
    finally:
        P(bytes(type(b'\r\n').__name__, 'utf-32-be'))
finally:
    P('a,b,cx y'.removesuffix('ŉ')[0])
