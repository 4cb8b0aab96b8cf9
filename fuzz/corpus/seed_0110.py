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

def g1(p2={}):
    t('f1')
    if Ellipsis: raise LookupError(OSError(int('0o17', 8), ''), bytes((int, (str, list))()))
    v3 = bin(2).split(sep='{:{}}'.format(p2, ''), maxsplit=2); del v3[p2:p2:bytes(p2)]; P(v3)
    del p2[1]
    return range(-2 ** 70, 2 ** 70, 3 ** 20)[:].count('%s'.rindex(''))
try:
    v4 = enumerate(list(reversed(DICT.keys())))
    P(v4)
except Exception as e: X(e)
else: P(v4)
v5 = 0
v6 = ((pow(b''[1], (v5 + v5), v5) << 2) >> 2)
raise StopIteration(v5)
