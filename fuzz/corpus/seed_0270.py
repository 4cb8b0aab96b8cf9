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
        x = (lambda x2=tuple((lambda *a3, **k4: (a3, k4))()), *, k5=len(): x2)(bool(isinstance(sum()()(), [].append(isinstance(ord(), (lambda x6, /, y7, *, z8=1: (x6, y7, z8))(min(), (lambda *a9, **k10: (a9, k10))())()()))()())()), strict=str.upper((lambda x11, /, y12, *, z13=1: (x11, y12, z13))(isinstance((lambda x14, /, y15, *, z16=1: (x14, y15, z16))(bool(round()), isinstance(str.upper(pow())(), abs(hasattr()))(isinstance(isinstance((lambda x17: -x17)([].append(list(map())())), isinstance(bool()(), isinstance(tuple((lambda *a18, **k19: (a18, k19))())(), (lambda *a20, **k21: (a20, k21))())())), len()))()), int(isinstance(isinstance(str.upper(isinstance(isinstance(int(len(list((lambda *a22, **k23: (a22, k23))()))), abs(set())())()(), isinstance((lambda x24: -x24)(int(str.upper(hex())()))(), (lambda x25, /, y26, *, z27=1: (x25, y26, z27))((lambda *a28, **k29: (a28, k29))(), min()())()()((lambda x30, /, y31, *, z32=1: (x30, y31, z32))(bool(abs(KeyError())()), list()), int(isinstance(tuple(), type((lambda x33, /, y34, *, z35=1: (x33, y34, z35))((lambda *a36, **k37: (a36, k37))()(), len())))))))()), bool(len(slice())()())), len()))), abs(len()))))
        __slots__ = ('a',)
    class B38(A1):
        __slots__ = ('a',)
    class C39(A1):
        __hash__ = None
    class D40(B38, C39):
        __hash__ = None
    P([x41.__name__ for x41 in D40.__mro__])
    try: o42 = D40()
    except Exception as e: X(e); o42 = A1
except Exception as e: X(e)
def f43(p44, p45=True, /, *p46, p47):
    t('f1')
    v48 = p44
    return B38
try:
    P(ExceptionGroup(('' * 7), [TypeError((abs(pow(5, 2)) * (9007199254740994 / 0.1))), KeyError((f43,)[o42])]).subgroup(Exception))
except Exception as e: X(e)
try:
    DICT.update({bytes(): 1, 2: o42()}); P(DICT.clear(o42)); P(DICT)
except Exception as e: X(e)
[f43.__bool__() for x49 in filter(o42, f43)]
