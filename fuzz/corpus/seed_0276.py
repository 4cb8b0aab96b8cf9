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
        @property
        def x(self): return (round(1e1) - range(3)[(-170141183460469231731687303715884105726)])
        a = divmod('ß\u2028a,b,c', 1j, SHARED, ())
    class B2(A1):
        __len__ = (5).__index__()
        x = memoryview(bytes(ARRAY))
    class C3(A1):
        a = int(b'a\xc3\xa9,,')
        x = list(zip(range(9, 5), (2 * SHARED)))
        def m(p4, p5='éx y', p6=(lambda: (lambda x8=NotImplemented, *, k9=(): k9)(*SHARED)), *p7):
            t('f1')
            v10 = p4
            P((~pow(p4, 13)))
            g11 = (lambda x12=[v10 for x13 in b'12'], *, k14=p5: object)(**{k15: k15 for k15, v16 in []})
            P(next(g11))
            P(g11.send(p6))
            P(list(g11))
            return p5(200, default=p4)
        __len__ = ((2).__index__()).__index__()
        def m(p17, p18):
            t('f2')
            class C19(Base):
                __hash__ = None
                __hash__ = None
                __hash__ = None
            return p17
    class D20(B2, C3):
        __hash__ = None
        a = memoryview(memoryview(bytearray(b'12345678')).cast('h'))[::2]
    P([x21.__name__ for x21 in D20.__mro__])
    try: o22 = D20()
    except Exception as e: X(e); o22 = A1
except Exception as e: X(e)
try:
    class A23(Base):
        __hash__ = None
    class B24(A23):
        a = D20
        def m(p25=None, /, p26=11):
            return 0
        @property
        def x(self): return print
        __len__ = D20
        @property
        def x(self): return D20
    class C27(A23):
        a = Base
        __hash__ = None
        def m(p28=None, /, p29='\'', p30=None):
            P(((bytearray(b'abc') + b'a1%s') * 2))
            P(B2)
            try:
                try:
                    raise ExceptionGroup('abİb'.encode('latin-1', 'surrogateescape').decode('utf-16', 'xmlcharrefreplace').format(b' ', B2, a=ValueError), [RuntimeError(('ŉİ\t\'' + 'Z\x00A__').replace((('  \nİ' * 3) * 2), max('ab,'), 1)), UnicodeDecodeError('utf-8', b'', 0, True, max('²'))])
                except* TypeError as e31:
                    raise e31
            except Exception as f32:
                P(f32); X(f32)
                if isinstance(f32, ExceptionGroup): P(f32.exceptions)
            return StopIteration(B2)
    class D33(B24, C27):
        x = type('ß,²ß').__name__
        b = B2
        __hash__ = None
    P([x34.__name__ for x34 in D33.__mro__])
    try: o35 = D33()
    except Exception as e: X(e); o35 = A23
except Exception as e: X(e)
try: P((o35, range(3, 0, -1), None))
except Exception as e: X(e)
try: P(B24)
except Exception as e: X(e)
try:
    P(divmod(o22, strict=Ellipsis))
    pass
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(B2), TypeError(2)])]).derive([Exception(*('é__漢' * 16)[-7:-2].split(None))]))
except Exception as e: X(e)
P(ExceptionGroup('', [AttributeError((str(D20, 'utf-16', 'backslashreplace') + 'İ'.lstrip()), name=type(83).__name__), AttributeError(o22, name=('ZZ-7ab' * 8))]).derive([StopIteration((9).__index__())]))
