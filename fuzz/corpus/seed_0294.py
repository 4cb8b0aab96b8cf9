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
    class M1(type):
        def __new__(m, name, bases, ns, **k): t('new', name, sorted(k)); return super().__new__(m, name, bases, ns)
        def __getattr__(c, name): t('ga', name); return name2
    try:
        class C3(Base, metaclass=M1):
            __slots__ = ('a',)
            def __next__(self): t('h'); SHARED.pop(); raise StopIteration
            def __contains__(self, i): SHARED[:] = [b'a%s\x80' for x4 in range((int((lambda *a6, **k7: (a6, k7))()()(max(BaseException(), isinstance()))) is None)) for y5 in x4]; return (dict(a=x8(x8), b=x8(x8, x8())) for x8 in dict(len()))
        P(C3.__name__); P((b'%d\xff' is None))
    except Exception as e: X(e); C3 = Base
except Exception as e: X(e)
def f9(p10=None, /, p11='', p12=list(enumerate(C3, round((-1), 1)))[True], p13=C3):
    P(p13)
    for x14 in b'':
        t()
        p10
        if {'\x00': p10, divmod((-3), (-2))[0]: p13}:
            x14 = None
            v15 = p13
            v16 = (sum(list(b'\t'), range(7, (-161), (-3))[None:None].count(sum(x17 for x17 in [3, 1, 2]))) ** 2)
    P(any((y18 := x19) == None for x19 in [str(C3), hex((-170)), type((b'abc\n' * 31)).__name__]))
    return C3
v20 = 1073741826
try:
    P(v20)
    P(v20)
    P({v20: f9(p11=[f9(p11=SHARED), f9(DICT, SHARED), f9(DICT, SHARED, f9(DICT, SHARED, C3))]), C3: f9(DICT, SHARED[None:None], p12=DICT, p13='\nA²ǅ'.split())})
except Exception as e: X(e)
try:
    C3 += {'a': b'\xff', 'b': slice(None)}[f9]
    v21 = list(0.5 for x22 in C3)
except Exception as e: X(e)
try:
    try:
        try:
            raise ExceptionGroup('g', [ValueError(divmod(v20, (v20 << 2))[1]), TypeError(('漢' * 16))])
        except* ValueError as e23:
            raise
    except Exception as f24:
        P(f24); X(f24)
        if isinstance(f24, ExceptionGroup): P(f24.exceptions)
except Exception as e: X(e)
raise ExceptionGroup('g', [ValueError(v20), KeyError('')])
