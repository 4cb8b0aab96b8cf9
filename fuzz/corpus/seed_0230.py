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
    def d1(f2):
        t('decorate')
        def w3(*a4, **k5):
            t('call', len(a4), sorted(k5))
            return f6(*a7, **k8)
        return w3
    @d1
    @d1
    def h9(p10, p11=frozenset()):
        t('f1')
        with memoryview(bytes(memoryview((b'%d' * 0))[:0].toreadonly())) as x12:
            P((float(range(254, (-197), 0b1010111001111010111110010011011).count((-4294967298)))).as_integer_ratio())
            v13: dict.fromkeys((2 * p10), ({} | {})) = p10
            SHARED[:] = [v13(), Base(), p10(), p10]; SHARED.sort(); P(SHARED)
        return p10.__abs__()
except Exception as e: X(e)
try:
    try:
        try:
            raise ExceptionGroup(max(chr(9197682526590987)), [ExceptionGroup('g', [ValueError(6), KeyError(type((-1j)).__name__)]), Exception(*[(1e15 ** (-0.0)) for x14 in '-7'.partition('Z')])])
        except* (KeyError, TypeError) as e15:
            raise
    except Exception as f16:
        P(f16); X(f16)
        if isinstance(f16, ExceptionGroup): P(f16.exceptions)
except Exception as e: X(e)
try:
    P(h9)
    P(int('0b101', -1))
    P(divmod(int('+5', 0), b'a1a\x00'[1]))
except Exception as e: X(e)
P(ExceptionGroup('g', [ExceptionGroup('g', [ValueError((((356083985486763596250901859573729707).__index__() // False) // False)), KeyError(str(object=SHARED[-3:-1]))])]).subgroup(bytes(memoryview(bytearray(b'12345678')).cast('d')).hex()))
