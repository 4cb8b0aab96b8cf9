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
        def __index__(self): t('h'); SHARED.sort(); return 1
        def __format__(self, spec): return spec2
        def __getitem__(self, i): return [b' ', [[x3 for y4 in x3] for x3 in zip('\'', SHARED)]][i]
        def __bool__(self): ARRAY.extend(b'xyz' * 9); return (([None] * True) > list(map(tuple, SHARED)))
        def __call__(self, *a): SHARED[:] = [f5(y6) for f5 in [(lambda a7, x8=x8: (a7, x8)) for x8 in [3, 1, 2]] for y6 in []]; return round(float('inf'), 4)
    class B9(A1):
        def m(self): t('m'); return {**{}, None: ([None] * True)}
        def __next__(self): t(); raise TypeError(bool.__add__(True, (() * 2.0)))
    class C10(A1):
        def __call__(self, *a): SHARED.sort(); return (-round(9007199254740993.0, 1))
        def __getattr__(self, name): t('getattr', name); return b'\x00'
        def __getitem__(self, i): t('h'); SHARED.append(sorted(list(range(1)))); return [1, 2][i]
    class D12(B9, C10):
        def m(p13, /):
            return []
        def __iter__(self): return DICT
        def m(p14, p15=1.5, p16=[]):
            pass
            v17 = list(dict(zip(x18, SHARED)) for x18 in p16)
            v19 = [v17 for x20 in Base()]; v19[(-int('漢 \'')):] = v17; P(v19)
            return v17
        def __len__(self): t('len'); return 1
        def __sizeof__(self): return None
    P([x21.__name__ for x21 in D12.__mro__])
    try: o22 = D12()
    except Exception as e: X(e); o22 = A1
except Exception as e: X(e)
def g23(**p24):
    return p24
try:
    P((lambda *a25: a25)(*g23(k0=D12, k1=(-561.494))))
except Exception as e: X(e)
try:
    a26, b27 = (x28 for x28 in D12 if (Base() % (-19.25))), g23(k0={'a': o22, 'b': B9}, k1=1.0)
    P(list(zip(a26, b27)))
    P((list(a26), list(b27)))
except Exception as e: X(e)
try:
    match B9:
        case [_, *_]: P((1, D12))
        case (_, *_, _) if g23(k0=SHARED[0]): P(2)
        case int(_): P(3)
        case _: P('none')
except Exception as e: X(e)
raise (b',\xc3\xa9 ' * 8)
