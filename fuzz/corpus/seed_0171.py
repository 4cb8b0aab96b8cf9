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

def g1(*p2):
    with tuple(dict.fromkeys(DICT)) as x3: yield pow((3 << 0), bytes([])[Base()], 281474976710654)
    try: yield list(enumerate((slice(None)).indices(5), start=DICT.copy()))
    finally: t('fin', 1)
try:
    P(ExceptionGroup('g', [ValueError(max([(4 << 13), (-(-3)), max([], default=18446744073709551617), 160, range((-70368744177662), (-86), 7).index((-3)), int(35.25), sum(205 for x4 in [3, 1, 2])][True:], default=max([x5 for x5 in range(Base())], default=ord('é')))), TypeError(bin((-255)))]).split(ValueError))
except Exception as e: X(e)
v6 = {'a': 2, 1: bin(int((bytes(255 for x7 in []) * 2)))}
try:
    P({None: y9 for x8 in (([][0],) + f'{'A12é\'':{'*^'}{8}}'.partition('{:{}.{}}'.format(5e-324, 2, 2))) if (y9 := (-480274487494003404867945717255199163)) or 1})
except Exception as e: X(e)
try: P(list(g1(bytes((int, (str, list))(Ellipsis)), [[(-0xa1aa99c4) for y11 in (v6 for x12 in ' 3.5')] for x10 in dict([])])))
except Exception as e: X(e)
try:
    for x13 in SHARED: t(); SHARED.append(y9); P(x13)
except Exception as e: X(e)
match ():
    case (a14, _): P(a14)
    case (a14, *b15, 0): P((a14, b15))
    case [] as c16: P(c16)
