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
        def m(p2=(), p3={}, *p4):
            t('f1')
            if p3[p4]: return float(memoryview(bytearray(b'abc')))
            v5 = p2
            v6 = w7 = slice(bool(p3), -1, 1)
            return p4
        x = 1e1
    class B8(A1):
        x = bytes(memoryview(None))
    class C9(A1):
        def m(p10, p11):
            t('f2')
            pass
            p11 = (p10.center() == ((-3004348235549591363) >> 0))
            try: return max((p10 == p10), (() * 1))
            finally:
                assert NotImplemented, (p11 not in b'\r\n')
            return ((-3)).to_bytes(-1, 'big')
        def __getitem__(self, i): t('h'); ARRAY.extend(b'xyz' * 9); return [1, 2][i]
        def __format__(self, spec): return spec12
    class D13(B8, C9):
        def __call__(self, *a, **k): t('call'); return k15
        def m(p16, p17, p18, *p19):
            return (False and p18)
        def __length_hint__(self): return (max(abs(type(list(set())))((lambda x20, /, y21, *, z22=1: (x20, y21, z22))(max((lambda *a23, **k24: (a23, k24))()()(), (lambda x25, /, y26, *, z27=1: (x25, y26, z27))(all(), tuple((lambda *a28, **k29: (a28, k29))()))), type()), (lambda x30, /, y31, *, z32=1: (x30, y31, z32))((lambda *a33, **k34: (a33, k34))(), (lambda x35, /, y36, *, z37=1: (x35, y36, z37))((lambda *a38, **k39: (a38, k39))(), (lambda x40: -x40)(tuple(str.upper(str((lambda *a41, **k42: (a41, k42))()))))())))(), divmod(max((lambda x43: -x43)(set()), type(len(all()())))(), divmod(BaseException(), (lambda *a44, **k45: (a44, k45))())))(), (lambda x46, /, y47, *, z48=1: (x46, y47, z48))((lambda *a49, **k50: (a49, k50))(), (lambda *a51, **k52: (a51, k52))()))
    P([x53.__name__ for x53 in D13.__mro__])
    try: o54 = D13()
    except Exception as e: X(e); o54 = A1
except Exception as e: X(e)
try:
    P((v55 := {k56: v57 for k56, v57 in dict(DICT, c=sum()).copy().items() if (() * 3)}))
    for x58 in [len(o54), chr(97).rindex(type(v55).__name__), sum([sum([3, 1, 2]), 5, max([], default=(-18))])]:
        t()
        P(range(ValueError(True)))
        v55 = (sorted([3, 1, 2]) + type(o54).__name__)
        try:
            print(list((35.25 ** 37.25) for x59 in v55), ((o54, x58(x58(), x58)) * 2), sep=(slice(-2, 0, 1)).hex())
            o54 = v55
            pass
        finally:
            v60 = int(bytes.maketrans(bytes([3, 1, 2]), b'\x00'))
    else:
        v61 = w62 = (~x58)
    P(((v55 / o54) < D13))
except Exception as e: X(e)
try:
    P((lambda *a63: a63)(*B8))
    v64 = w65 = [round(x66, 9) for x66 in [5, 9, 6]][0:]
    P(w65(w65(D13), o54))
except Exception as e: X(e)
try: P(((o54 - D13(w65)) and 2.2250738585072014e-308))
except Exception as e: X(e)
try: P(o54)
except Exception as e: X(e)
v67 = sum([b'ab', (-2), (-4611686018427387905)], (() == o54(v55, D13())))
raise OSError(min([v64 for x68 in []], key=o54, default=(1e1).as_integer_ratio()), str.isdigit([], divmod(), reverse=type(v67)())) from OSError(v67, str(object=w65))
