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

def f1(p2, p3, p4):
    pass
    P((v5 := {k6: v7 for k6, v7 in ({} | {}).items() if p3}.copy()))
    try:
        v8 = (lambda *a9, **k10: (a9, k10))[::-2 ** 64]
        assert {''[-3:-1]: x11 for x11 in chr(0x20ac)}, {p2: p3, **{b',': {}, frozenset(): (-0.0)}}
        P((((1j ** 0) ** 0) ** 3))
    finally:
        for x12 in range(5):
            t()
            P((p2[:] and {}))
            try:
                try:
                    break
                except ValueError as e13:
                    raise
            except Exception as f14:
                X(f14)
            P(p4)
    return p2
def f15(p16, p17=(-128)):
    t('f1')
    P((v18 := (bytes('x y', 'utf-8') + bytes(Base()))))
    print(*[f19(y20) for f19 in [(lambda a21, x22=x22: (a21, x22)) for x22 in list(f1)] for y20 in list(range(Base()))])
    P((v23 := slice([])))
    return chr(0x20ac).ljust(0, ' ')
v24 = '3.5_'
try:
    P(slice(None))
    P((range(0, 3) and f15))
    P(Base())
except Exception as e: X(e)
try:
    g25 = super
    P(next(g25))
    P(g25.send({v24: v24, **{v24: 'éǅ漢Σ', 11: f1}}))
    P(list(g25))
except Exception as e: X(e)
match (bytes(v24()), next(iter(f1))):
    case (a26, complex(real='a', imag=_)): P(a26)
    case (a26, *b27, 0): P((a26, b27))
    case int(_) as c28: P(c28)
