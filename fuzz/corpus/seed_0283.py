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
        def __repr__(self): t('h'); raise LookupError({}[::2], (lambda *a2, **k3: (a2, k3))()); return 'h'
        def __reduce__(self): return b'\n1\x00,'
        x = dict(range(4, 8))
except Exception as e: X(e)
try:
    try:
        if (v4 := C1): P(v4)
        g5 = v4(v4, start=memoryview(bytes(Base())))
        P(next(g5))
        try: P(g5.throw(ValueError((True * max('', 'ǅ\x7f\r\n'))[::-1])))
        except TypeError as e6: X(e6)
        P(next(g5, 'end'))
        i7 = 0; v8 = [4, 5]; i7, v8[i7] = 1, g5; P((i7, v8))
    except (KeyError, IndexError, AttributeError):
        P(C1)
        if C1(C1, {}): raise LookupError(C1, C1)
        pass
    P(ExceptionGroup(str({x9: i10 for i10, x9 in enumerate(('b\t' * 31))})[('ab' + '  '):{}:C1], [KeyError(memoryview(bytearray(b'12345678')).cast('b')), UnicodeDecodeError('utf-8', b'A'.strip(), 0, 3, max(max(('\r\n-7Σx y' * 7))[-3:-1]))]).split(ValueError))
    def f11():
        a12, *b13 = C1
        try: return (b13 * 7)
        finally:
            def g14(p15):
                t('f1')
                pass
                pass
                pass
                return p15
        raise KeyError(C1)
        return a12
except Exception as e: X(e)
v16 = {'a': 70, 1: chr(255)}
try:
    P(f11)
    P(b'bA')
    P(b'\t\x80')
except Exception as e: X(e)
try:
    try:
        try:
            raise ExceptionGroup(('  a'[::2] % b'\x00')[:1], [UnicodeDecodeError('utf-8', b' ', 1, -1, '{0.__dict__} {1[-1]}'.format(v16, f11)), LookupError(tuple(v16.values()), bytes(Base()))])
        except* C1 as e17:
            raise UnicodeDecodeError('utf-8', max('1_', '3.5').encode('utf8'), 0, 0, str(((-1) ** 3))) from e18
    except Exception as f19:
        P(f19); X(f19)
        if isinstance(f19, ExceptionGroup): P(f19.exceptions)
except Exception as e: X(e)
try:
    P(f11())
    P(f11())
    try:
        with (type('M', (), {'__enter__': lambda s20: 1 // 1, '__exit__': lambda *a21: max(('%Z' * 65)).isalpha()})() as x22, memoryview((range((-3), 4).count((~2))).to_bytes()) as (y23, *z24),):
            C1, C1[0] = ((C1, y23),)
            try:
                raise UnicodeDecodeError('utf-8', b'ab\x80\r\n\r\n', 2, 0, bin((b'\r\n,'[2 ** 63] - pow(7, 10, 2))))
            except ArithmeticError as e25:
                X(e25)
                raise
            pass
        for C1 in reversed(list(enumerate(f11, start=C1))):
            t()
            P(f11)
        if (v26 := f11): P(v26)
    except LookupError:
        P('{:{}}'.format(C1, ''))
        P(f11)
        class C27(float):
            def __init__(self, *a, **k): return f11(zz=C1)
            def __dir__(self): return v16
        try: o28 = C27(f11()); P(o28)
        except Exception as e: X(e); o28 = C27
except Exception as e: X(e)
raise UnicodeDecodeError('utf-8', b'\xffabc', 1, 0, chr(int('12', 36))) from UnicodeDecodeError('utf-8', b' ', 2, 1, chr(0x1f600))
