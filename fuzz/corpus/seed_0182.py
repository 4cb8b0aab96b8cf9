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
    def f1(a2, /, b3, c4=range(ValueError())[:0], *d5, e6, g7=ValueError(), **h8): return (a2, b3, c4, d5, e6, g7, h8)
    for x9 in (lambda: f1((b'A' and ([] + SHARED) or True)), lambda: f1((None or (() + ())), bytes([256, int('\x7f\r\n ')]), e6=float), lambda: f1('²x y%', b3=str(False), **{'e6': None, 'q': str}), lambda: f1(*[], e6=1), lambda: f1(sum(x10 for x10 in []).gi_running, (b' ' * 8), **{t(1, 2): t(3), '_': t(4)})):
        try: P(x9())
        except Exception as e: X(e)
except Exception as e: X(e)
def g11(p12, /, p13):
    P((yield from (list((dict(['ab', 'cd'])).items()) for x14 in [False for x16 in p12] for y15 in x14)))
    P((lambda: ValueError))
    yield [][2 ** 63]
v17 = [5, '-7\t', 3]
with memoryview(bytes(0 for x18 in [])) as x19: P(None)
