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
    for x1 in [range(-2 ** 70, 2 ** 70, 3 ** 20).count(pow((32769 ^ 8), 2)), (divmod(True, 1_000_000)[1] >> 31), divmod(issubclass(Shared, (int | str)), (1j).real)[0], (~hash(3.741299759635534e-154)), ord('\ud800'), (max(range((-1), (-9007199254740994))[(-170141183460469231731687303715884105728)], pow(0, 0))).__index__(), (-range((-1), 8, (-25))[(-3)])]:
        t()
        v2 = x1
        v3 = {k4: (-1 * (int, (str, list))) for k4, v5 in [(chr(0x110000) + oct(x1)), [SHARED for x6 in SHARED if b'\r\n']]}
    else:
        v7 = (2 * [bytearray(0) for x8 in x1 for y9 in map(repr, ' ')])
except Exception as e: X(e)
v10 = [1, memoryview(bytes(range(16))).cast('I').hex(b'-', 70), -2]
try: P(slice(None))
except Exception as e: X(e)
with int() as x11: P((int, (str, list))(sum([1e16, 1.0, -1e16])))
