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
    with '{-1:#1,,.3}'.format(114.632, Base(), a=(-6.3358514030889104e-117)) as x2: yield ({}).get(x2())
    v3 = [bytes, bytearray(bytes(0)), next(((-4611686018427387905) for x4 in '\x7f'))]; v3.sort(); P(v3)
    v5 = (('x%dy%012y' % (',\x7f١', 'ß_1')) + hex(divmod(range(213, (-2)).count(6), range(232, (-264)).count(5))[1]))
    yield bytearray((bytes('{0}ǅ', 'cp1252') + b'bab'))
try:
    P(list(reversed(bytes(0))))
    P(Base().__class__.__name__)
    P(pow(divmod(True, False)[1], 2))
except Exception as e: X(e)
def g6(p7=None, /, p8='²'):
    return bytearray(p8)
[list(enumerate('x y漢  ', range(8)[-2])) for x9 in (slice(SHARED)).indices(3)]
