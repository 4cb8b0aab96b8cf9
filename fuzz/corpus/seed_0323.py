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
    def f1(a2, /, b3, c4=complex((-14.25), 9.229764260883206e-122), *d5, e6, g7=dict, **h8): return (a2, b3, c4, d5, e6, g7, h8)
    for x9 in (lambda: f1(dict([('x y', 5)]), ndigits=((-(-4294967296)) // False)), lambda: f1(divmod(32.25, abs(1j))[0], range(-2 ** 70, 2 ** 70, 3 ** 20)[-3:-1].count(0o21163122261), e6=(('漢\r\n \xe9' * 0) + 'Σß')), lambda: f1(None, b3=(lambda x10: (t(1), True)[1])(('b\u2028' + '\u2028 ')), **{'e6': ((('ŉ%ß3.5' + '__ΣΣ') + oct(1_000_000)) + str((-1))), 'q': (lambda: bytearray(b'abc').copy())}), lambda: f1(*{'a': ord('é'), 'b': None}.values(), e6=1), lambda: f1(tuple, ('漢Σb' * 7), **dict(Base(), **{k11: v12 for k11, v12 in {}.items() if memoryview(b'\ta')}))):
        try: P(x9())
        except Exception as e: X(e)
except Exception as e: X(e)
v13 = {'a': 2, 1: str(dict(['ab', 'cd']), 'utf-8')}
try:
    match repr({}).partition('é'):
        case (a14, _): P(a14)
        case (a14, *b15, ''): P((a14, b15))
        case int(_) as c16: P(c16)
except Exception as e: X(e)
try: P(divmod((1j).imag, v13))
except Exception as e: X(e)
with memoryview(bytes(max(bytearray(2), 'a,b,c\u2028'), 'utf-32-be', 'surrogatepass')) as x17: P(str(object=(-1)).partition(repr(Base())))
