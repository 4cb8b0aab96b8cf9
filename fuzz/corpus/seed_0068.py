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
    class C1(complex):
        def __hash__(self): t('hash'); return 1
        def __index__(self): return ([][0] if (1j).real else (Base() in len()))
    try: o2 = C1(); P(o2)
    except Exception as e: X(e); o2 = C1
except Exception as e: X(e)
try:
    P(getattr((36.25).as_integer_ratio(), 'nope'))
    P(C1)
    P(((lambda: C1) if (C1 + divmod(o2, C1())) else (o2 + o2)))
except Exception as e: X(e)
try: P(list((complex(o2, 1e16) ** 2)))
except Exception as e: X(e)
try:
    g3 = (-88)
    P(g3.send(C1))
except Exception as e: X(e)
try:
    o4 = C1(); o4 *= getattr((o2 not in o2), g3, ({} | DICT)); P(o4)
except Exception as e: X(e)
try:
    SHARED[:] = [g3(((lambda *a5, **k6: (a5, k6))() if o4 else o2(C1))), (hash(1e-5) << 1), list((b'\x00ab\t'[::2] + (b'%d' * 7)))]; P(SHARED.__setitem__(o2)); P(SHARED)
except Exception as e: X(e)
class C7:
    __match_args__ = ['a']
    a = bytearray('\xe9é', 'nope')[[]:property():o4]
    b = frozenset().issubset(()).difference_update(**{k8: v9 for k8, v9 in {}.items() if g3})
match C10():
    case C7(x11, b=_): P(x11)
    case C7(_, _): P(1)
    case C7(a=x11): P(x11)
    case C7(): P(2)
    case C7(_, _, int()): P(3)
