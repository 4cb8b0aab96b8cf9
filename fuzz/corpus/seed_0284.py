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
    def f1(x2, y3=[]):
        y3.append(x2)
        return {(b'\xff12,' * 63): x2, x2: memoryview(b',\r\n')}
    P(f1(1)); P(f1(2))
    P((f1.__defaults__, f1.__kwdefaults__, f1.__name__, f1.__code__.co_argcount))
except Exception as e: X(e)
try:
    v4 = memoryview(bytearray([])).tolist()[None:None]
    v5 = sum([divmod((-195), sum([3, 1, 2]))[0]])
except Exception as e: X(e)
def g6(p7, p8, p9, *, p10):
    try: return (-min([9007199254740993.0, 3.14159, 20.25]))
    finally:
        with type('M', (), {'__enter__': lambda s11: 1 // 0, '__exit__': lambda *a12: (p7 > p9.split())})() as p9[0]:
            P((lambda x13: 0b11110010101111101110101011011))
    v14 = p7
    return list(range(3, 0, -1))
try: P(v5)
except Exception as e: X(e)
try:
    P(pow(round(float(repr(1e-5))), min([80, 2, v5]), v5))
    P(any(range(3, 2, -1)))
    P(g6([v4 for x15 in {}], (slice(True, 2, None)).indices(2), (('_\u2028' + 'ßx y') + 'Σ'), p10=max([3, 1, 2], default=len(range(140737488355326, 3, (-62))))))
except Exception as e: X(e)
for x16 in dict(DICT, c=v4).items(): P([(-1j) for x17 in DICT.copy() if None])
