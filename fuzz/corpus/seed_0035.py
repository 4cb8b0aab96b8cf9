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

def g1(p2='\r\na', p3=[], /, p4=True, *p5):
    try: yield from zip([(p3, len()), ({}, {})], map(p3(), (p5() for x6 in {})))
    except (TypeError, ValueError) as e7: X(e7)
    v8 = min((True * list(zip(1j, p3, strict=(p5 is None)))), key=bool, default=b'b%d')
    print(*list(zip(bytes(p3), {None: 1j}, strict=(int(p3) in p4(p5)))))
    v9 = bytes('١'.upper(), 'utf-16', 'strict')
    yield (bytes(p3) + bytes(int()))
try:
    P(tuple(ARRAY.copy() for x10 in {k11: v12 for k11, v12 in ['ab', 'cd']}))
    P((complex((1j).imag, 4503599627370496.5) ** sum(([0.1] * 10))))
    P(int(('9' * 30)))
except Exception as e: X(e)
v13 = [2, max((str(b'\xff', 'utf-16') * 2 ** 65)), -1]
try:
    v14 = zip(v13)
    for x15, y16 in []:
        t()
        v17 = pow(1_000_000, 1, (-32766))
    v18 = repr(v14(ord(), v13))[v14(), repr(v14)]
finally:
    P((dict.fromkeys(b'ab\x80%s\xff', {}) | (dict(v14) | dict({}, c=v13))))
