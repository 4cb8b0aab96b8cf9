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
    def f1():
        v2 = w3 = memoryview(bytearray(b'12345678')).cast(bin(92))
        P({w3: y5 for x4 in (sum([(-1j), True], (-523877077840831362176025744274706937)).real).as_integer_ratio() if (y5 := [70368744177662]) or 1})
        return {t(1, 2): t(3), '1': t(4)}.setdefault(issubclass(y5, y5), v2)
    v6 = w7 = f1
except Exception as e: X(e)
try:
    ARRAY[:] = (bytes([((-3) ^ 6), sum(x8 for x8 in []), (1073741823 + (-274))]) + memoryview(bytes(range(16))).cast('?')); ARRAY[bool()] = v6(); P(ARRAY)
except Exception as e: X(e)
P(N)
