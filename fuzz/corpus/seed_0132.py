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
    for x1 in '\'\t':
        t()
        try:
            raise Exception(*list(enumerate(x1, (abs((-2)) + 1e23))))
        except Exception as e2:
            X(e2)
            divmod(min([1, 170141183460469231731687303715884105727, 5]), divmod(True, 1e23)[1])[0].add_note(bin(ord(b'a')))
        if round((abs(1e22) - 1e23)): raise StopIteration((x1 for x3 in x1 for y4 in (b',\t' * 2)))
        g5 = (float(format(float(repr(123456.789)), '.17g')) ** sum([4503599627370496.5, 0.2, 3.14159], True))
        P(next(g5))
        try: P(g5.throw(ZeroDivisionError()))
        except ValueError as e6: X(e6)
        P(next(g5, 'end'))
    v7 = slice([][::-1])
    *a8, = (*range(3, 2, -1), range(5, 2, -1))
except Exception as e: X(e)
try: P(list(a8.ljust(True)))
except Exception as e: X(e)
try:
    match (sum([sum(([0.1] * 10)), (1j).imag, float(repr(0.0001))])).as_integer_ratio():
        case (a9, int(_)): P(a9)
        case (a9, *b10, 0): P((a9, b10))
        case int() as c11: P(c11)
except Exception as e: X(e)
try: P(list(reversed(b'12')))
except Exception as e: X(e)
try: P((DICT * 2))
except Exception as e: X(e)
x12 = a8; x12.numerator = bin((ARRAY * 2))
