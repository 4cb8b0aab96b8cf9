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
    def f1(a2, /, b3, c4={**{k5: v6 for k5, v6 in DICT.items() if v6}, '': ()}.popitem(), *d7, e8, g9=0, **h10): return (a2, b3, c4, d7, e8, g9, h10)
    for x11 in (lambda: f1(), lambda: f1((), float, e8=len()((), encoding=SHARED)), lambda: f1((memoryview(bytes(range(16))).cast('q'),), b3=dict, **{'e8': (265).__class__.__name__, 'q': complex(float(format((-2.5), '.17g')), float(0)).conjugate()}), lambda: f1(*(), e8=1), lambda: f1(memoryview(bytearray(b'12345678')).cast('  ').tolist(), (bytearray(4),), **{x12: i13 for i13, x12 in enumerate('\u2028\x7f')})):
        try: P(x11())
        except Exception as e: X(e)
except Exception as e: X(e)
try:
    g14 = dict(a=(), b=())[(False, Base())]
    P(next(g14, ((sum([3, 1, 2], (-163)) // round((-32766), 0)) - len(range(10, 128)))))
    P(g14.close())
    P(list(g14))
except Exception as e: X(e)
try:
    v15 = float
    P(v15)
except Exception as e: X(e)
else: P(v15)
try: P(())
except Exception as e: X(e)
try:
    match {1: v15, 1.0: v15, True: v15}:
        case {1: a16}: P(a16)
        case {'a': a16, 'b': str()}: P(a16)
        case {1: _, **r17}: P(r17)
        case {}: P('empty')
except Exception as e: X(e)
try:
    g18 = (); P(list((dict(zip([], v15))).items()) in g18); P(list(g18))
except Exception as e: X(e)
[v15 for x19 in v15]
