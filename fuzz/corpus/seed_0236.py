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

def f1(p2=281474976710656, p3=str.upper, p4=bytes(memoryview(bytearray(b'abc'))[::-1])):
    if (v5 := p2): P(v5)
    raise ValueError('ŉ12\x00')
    return p4
def f6():
    return f1
try:
    g7 = (bytes(ARRAY) for x8 in Base() if max(f1).swapcase(**DICT)); P(sorted(f1, key=abs, reverse=callable(f1)) in g7); P(list(g7))
except Exception as e: X(e)
try:
    match str(f6).partition(repr((f1 * -1))):
        case (a9, _): P(a9)
        case (a9, *b10, ''): P((a9, b10))
        case int() as c11: P(c11)
except Exception as e: X(e)
assert float.fromhex((round((1j).real, 70)).hex()), None
