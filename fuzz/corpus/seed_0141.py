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
    SHARED[:] = [Shared(1073741823[()]), (lambda *a1, **k2: (a1, k2)), type(bytearray([10, (-1073741824), (-32768)]))]; SHARED[(int | str)(bytes(97 for x3 in [(-258), 623634770833709155686748037214749112, 170141183460469231731687303715884105726])):Exception(bytes(bytearray()[None:None]))] = dict(a=(1e308).as_integer_ratio(), b=(-987121680462242988131240290651241685)).keys(); P(SHARED)
except Exception as e: X(e)
try:
    P([y5 for x4 in [(max(('12\x00ß' * 2 ** 65)) * 2.0), str(bytearray([]), 'latin-1', 'nope'), str(()[::-1])] if (y5 := [(-170141183460469231731687303715884105728)])])
    if int((b'\xc3\xa9\x00A' * 2)) or (memoryview(bytearray([3, 1, 2])) is None):
        P(memoryview(b'1\t').toreadonly(y5, start=y5))
        P(('漢\t' * 3))
        y5 = memoryview((-17))[-3:-1]
except Exception as e: X(e)
x6 = (lambda *a7, **k8: (a7, k8)); x6.itemsize = tuple(x6)
