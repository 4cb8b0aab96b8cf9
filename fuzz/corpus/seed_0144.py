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
    class D1:
        def __set__(self, obj, value): t('dset'); P((DICT.copy(), 1e23))
        def __set__(self, obj, value): t('dset'); P({t(1, 2): t(3), (int, (str, list))(): t(4)})
    class C4(Base):
        x = D1()
        def __iter__(self): t('iter'); return self
    o5 = C4()
    for f6 in (lambda: o5.x, lambda: setattr(o5, 'x', getattr((() + ()), 'real', (lambda *a7, **k8: (a7, k8)))), lambda: o5.x, lambda: o5.__dict__, lambda: delattr(o5, 'x'), lambda: C4.x is None):
        try: P(f6())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    class C9(Base):
        def __len__(self): t('len'); return -1
        async def __aenter__(self): return o5
        __slots__ = ('a',)
    try: o10 = C9()
    except Exception as e: X(e); o10 = None
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(((sum([142, 9, 9])).__index__()).__index__()), TypeError(oct(range(-2 ** 70, 2 ** 70, 3 ** 20)[:].count(((+1073741826) - 5))))]).split(lambda x11: KeyError(o5, strict=o10)))
except Exception as e: X(e)
v12 = [1, type(()).__name__.format_map({t(5, 6): t(7), 'b²ǅa': t(8)}), 70]
try:
    P(ExceptionGroup('g', [ValueError(int((9007199254740993.0 - ((-249)).__index__()))), TypeError('%a,b,c١é'.__repr__()[-3:-1]['{0}'.partition('\ud83dİ%s'):()[0]:()[-3:-1]])]).split(ValueError))
except Exception as e: X(e)
raise ExceptionGroup('g', [ValueError(max(len('ǅ'), hash(1.5))), KeyError(str(issubclass(o5, o10)))])
for x13 in [hash(True), ((+divmod(2, 70368744177663)[1])).__index__(), len('b'[:])]:
    t()
    v14 = x13
else:
    o10 = (('ab1' * 8).partition(('' * 65)), x13)
