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

def g1(p2=True, p3=True, p4=None, *, p5=(lambda: slice('漢3.5', key=len))):
    v6 = yield (lambda x7=range(3), *, k8=p4[-1]: p5[1])
    class C9(Base):
        def __init_subclass__(cls, /, *a10, **k11): t('sub', cls.__name__); P(float)
        def __set_name__(self, owner, name): t('name', name)
    try:
        class D12(C9):
            q = C9()
            def __getattr__(self, name): raise AttributeError(name13)
            def __repr__(self): t('h'); DICT.pop(bytes(None, 'utf-16').removeprefix(bytearray()), 0); return 'h'
            def __iter__(self): return set()
            def __complex__(self): return float
            __hash__ = None
    except Exception as e: X(e); D12 = C9
    P((v14 := p5))
    yield p5
async def h15():
    yield 'A\ud83d'
    class C16(Base):
        def __init__(self, *a, **k): self.a = a; self.b = k
        def __lt__(self, other): t('lt'); return (-divmod((-66), int(other17))[1])
    yield True
    v18 = yield C16
try:
    try:
        try:
            raise ExceptionGroup('g', [ValueError(max(int('١٢', 8), (-1073741825))), TypeError(str(list([])))])
        except* TypeError as e19:
            raise e19 from AssertionError
    except Exception as f20:
        P(f20); X(f20)
        if isinstance(f20, ExceptionGroup): P(f20.exceptions)
except Exception as e: X(e)
try: P(range(0, 5, 1))
except Exception as e: X(e)
try:
    g21 = g1(frozenset()[::0], p4=Shared)
    P(g21.send(dict))
except Exception as e: X(e)
try:
    g22 = g1(*(sum([float('-0'), float(repr(1e22)), min([1e16, 1.0, -1e16])], 5.25), True, repr(type)[None:None],))
    P(g22.send(max('', '\x00')))
except Exception as e: X(e)
try:
    def d23(f24):
        t('decorate')
        def w25(*a26, **k27):
            t('call', len(a26), sorted(k27))
            return f28(*a29[1:], **k30)
        return w25
    @d23
    @d23
    def h31(p32, p33):
        ARRAY[:] = bytes(p32()); ARRAY[(int, (str, list))()] = int(); P(ARRAY)
        if float('.5'): return g21
        return {p33, p33}
except Exception as e: X(e)
v34 = int('0b101')
