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

try: P([].__len__().__mul__(()))
except Exception as e: X(e)
try:
    P(divmod((round(6, 70) / max([3, 1, 2], default=4611686018427387902)), 0xd932e4e1)[0])
    P((complex(real=140737488355329, imag=False)).__complex__())
    P((int, (str, list)))
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(max('b', '\xe9AZ').partition(max('__'))[-3:-1]), TypeError(2)])]).subgroup(ValueError))
except Exception as e: X(e)
try:
    P(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(int(bytes(memoryview(bytearray())))), TypeError(2)])]).derive([TypeError(min(sorted((SHARED + [])), key=(lambda x1: -x1), default=complex(31.25, (-18.25))))]))
except Exception as e: X(e)
v2 = [1, str((b'\x00\x80\r\n' * 64), 'UTF_8'), 0]
try:
    v3 = (abs and 1e1 or v2)
    v4 = v2
finally:
    memoryview(bytearray())[-1] = (v4 for x5 in v3 if (() + ()))
