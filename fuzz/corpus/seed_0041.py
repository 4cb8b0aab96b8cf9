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

def g1(p2):
    yield p2, chr(255)
    P((yield from (divmod(p2, p2) for x3 in map(int, {}.copy()))))
def g4(p5, p6):
    t('f1')
    v7 = p5.__class__.__name__
    return p6
try:
    P(((isinstance()() if reversed() else (lambda *a8, **k9: (a8, k9))()) if bool() else complex(9007199254740993.0, 12.0)))
    P((2 * '\t'))
    P(getattr(any(), 'nope', reversed()()()).__contains__((isinstance(isinstance(staticmethod(), list(isinstance(str(divmod(max(max(setattr()()(), bool(type((lambda *a10, **k11: (a10, k11))())))(), list(divmod(hasattr(), reversed()))()), (lambda *a12, **k13: (a12, k13))()()())((lambda *a14, **k15: (a14, k15))())), tuple()()))), (lambda *a16, **k17: (a16, k17))()()()()) or isinstance(int((lambda *a18, **k19: (a18, k19))()), (lambda *a20, **k21: (a20, k21))()))))
except Exception as e: X(e)
try: P((int | str))
except Exception as e: X(e)
try: P(isinstance(b'\n12\x00', (range(65538, (-65536)).count(5) * 2), b'\r\n', ({k22: v23 for k22, v23 in {}.items() if k22} if [isinstance(set(), str.upper((lambda *a24, **k25: (a24, k25))()))(), (lambda *a26, **k27: (a26, k27))(), isinstance((lambda *a28, **k29: (a28, k29))()(), ExceptionGroup()())()()] else ((lambda *a30, **k31: (a30, k31))().__doc__ is None))))
except Exception as e: X(e)
try: P((lambda x32=bool, *, k33=slice(divmod(list([].append((lambda x34: -x34)(zip()))), bool())): g1(7)))
except Exception as e: X(e)
try:
    P((0 * list(enumerate([], start=isinstance((lambda *a35, **k36: (a35, k36))(), bool())()))))
    P((*[], ())[-2 ** 70])
    P(((lambda *a37, **k38: (a37, k38))() * Base()).keys().isdisjoint((slice(None)).indices(3)))
except Exception as e: X(e)
P([].append(2147483649))
