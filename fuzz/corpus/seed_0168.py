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
    class C1(Base):
        __slots__ = ()
        def __hash__(self): return pow(divmod(sum([70368744177665, 9007199254740994, (-4125089909276067971)], 1), (-9223372036854775808))[0], ord('{}{}{0}'), (sum([7, 0, 9122327891063027289], sum(11 for x2 in [])) >> 1))
    try:
        o3 = C1(); o3.a = max(False, round(float('-inf'), 70)); P(o3.a); del o3.a; P(o3.b)
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    class C4(Base):
        __slots__ = 'a'
        def __reduce__(self): return bytearray(b'\nab,,')
    try:
        o5 = C4(); o5.a = float.fromhex((divmod(float((-2)), 4503599627370496.5)[0]).hex()); P(o5.a); del o5.a; P(o5.b)
    except Exception as e: X(e)
except Exception as e: X(e)
try:
    o6 = C4()
    for f7 in (lambda: tuple(Base()), lambda: slice(o6(), 1).indices(o6), lambda: ','.join(dict(dict(zip(C4, o6)))), lambda: ValueError().numerator):
        try: P(f7())
        except Exception as e: X(e)
    pass
except Exception as e: X(e)
try:
    P(divmod(o6, C1))
    P((min(([0.1] * 10)) % 1e23))
    P(float(format(4503599627370496.5, '.17g')))
except Exception as e: X(e)
try: P(o6)
except Exception as e: X(e)
try:
    P(bool.__add__(True, range(0, 5)))
    P(str(memoryview(b' '), 'utf-32-be'))
    P(ascii((-2.5)))
except Exception as e: X(e)
try: P(list(repr(*bytes(bytearray(b'%dabca%d')))))
except Exception as e: X(e)
try:
    v8 = 4294967297
except o6.format: raise UnicodeDecodeError('utf-8', (b'%s' * 16), 1, -2 ** 70, '%')
