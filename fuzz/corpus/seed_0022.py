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

def f1(p2, /, p3, *p4):
    return p2
v5 = '😀\xe9bΣ'
try:
    g6 = (lambda x7: f1(chr(0xd800), p3=int('12')))(f1(str(v5), p3=range(281474976710655, 2).index(min([]))), reverse=tuple(f1)[slice(True, 2, -2)])
    P(next(g6))
    P(g6.send(f1))
    P(list(g6))
except Exception as e: X(e)
try:
    P(ExceptionGroup('{:{}}'.format(int(b'\r\n'), '-0,c'), [KeyError(v5), LookupError(v5, f1)]).subgroup(TypeError))
except Exception as e: X(e)
try:
    g8 = ((slice(None)).indices(9) for x9 in filter((lambda x10: -x10), g6))
    P(v5)
    P((next(g8, 0), next(g8, 0)))
except Exception as e: X(e)
try: P({b'%d' for x11 in Base()})
except Exception as e: X(e)
assert v5, v5
