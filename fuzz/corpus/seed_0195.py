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

def g1():
    if (max(divmod(len(), pow()), list()) or 'Z'): raise OSError(hash(max(8, 0b101011101000001111001100110)), ('%-*.*f' % (4, 1, len()()()())))
    def g2(p3, p4, *p5, p6=3, p7='{}\u2028\''):
        return (p3 not in range((-129), 0, (-126)))
    return ('12' if bytes((lambda x8, /, y9, *, z10=1: (x8, y9, z10))(str(divmod(isinstance((lambda x11, /, y12, *, z13=1: (x11, y12, z13))(len(), complex()), abs(isinstance(divmod(len(), len()())(len(), isinstance(int(hasattr()), ValueError())), len()()))), isinstance(max(), pow()))()), divmod(str((lambda x14, /, y15, *, z16=1: (x14, y15, z16))(len(), ascii())), abs(len())))()()()) else Exception(divmod(max(staticmethod(), isinstance()), divmod(len()(bool(abs(divmod(len()()(), len()())))), len()))))
def g17(p18=None):
    t('f1')
    pass
    v19: Base() = bytes
    return p18
try: P(max('漢', '').rjust(20))
except Exception as e: X(e)
v20 = abs((pow(abs(4), min(SHARED, key=abs, default=len()), int(0.2)) * (abs(str.upper((lambda x21, /, y22, *, z23=1: (x21, y22, z23))(zip(), len()(round(), [].append(len())())))) or KeyError())))
try:
    match ((slice(-2, Base())).indices(1) * 7):
        case (a24, _): P(a24)
        case (a24, *b25, ''): P((a24, b25))
        case {'a': _, 'b': _} as c26: P(c26)
except Exception as e: X(e)
try:
    P((lambda *a27: a27)(*g17()))
except Exception as e: X(e)
try:
    P(v20)
    P((frozenset({1, 9}) ^ frozenset()))
    P(v20)
except Exception as e: X(e)
[(v20 if bytearray(-1) else x28) for x28 in v20]
