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
    DICT.clear(); DICT[bytes(float(tuple((lambda *a1, **k2: (a1, k2))())()))] = bool(bin(int(1e100))); DICT[Base((chr(97) * 2 ** 65))] = bin(bytes((lambda *a3, **k4: (a3, k4))()()())[-1]); P(slice(Shared(None), 1).indices((int | str)(max(bin((-2)), max('%', (' ' * 8)))))); P(DICT)
except Exception as e: X(e)
v5 = range(-2, 5, 2)[-1]
try: P(isinstance(list(enumerate(range(0, 3), start=dict(a=v5, b=v5))), v5, v5, v5))
except Exception as e: X(e)
match v5:
    case dict(): P((1, v5))
    case ((dict(), *_, bytes()), *_, bytes()) if v5: P(2)
    case ('a' | False | 0): P(3)
    case _: P('none')
g6 = v5
P(g6.send(v5))
try:
    SHARED[:] = [object(((() + ()) + ('b' * 7).partition('ab\'\t\n'))), v5(v5), v5]; P(g6[{*v5, Base()}]); P(SHARED)
    P(None)
    P(v5)
except Exception:
    g7 = g6; P(v5 in g7); P(list(g7))
except LookupError as e8:
    P(v5)
else:
    v9: str(g6) = [*(12.0 for x10 in g6), *g6]
finally:
    P(format(0.5, ''))
