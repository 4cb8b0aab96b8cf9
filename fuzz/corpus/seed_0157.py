import asyncio
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
    class C1(float):
        def m():
            pass
            try: return None.__str__()
            finally:
                v2 = 6
            v3 = [x4 for x4 in zip({}, {})]
            v3[::2] = sorted(v3, key=repr)
            return {None: v3, **dict([])}
except Exception as e: X(e)
def f5(p6={}, p7=True, p8=C1):
    return C1
try:
    g9 = (lambda x10, y11: x10)([[(() * 1) for y13 in (() * 1)] for x12 in zip(SHARED, ())], C1)
    P(next(g9))
    P(g9.send(C1))
    P(list(g9))
except Exception as e: X(e)
try:
    P(asyncio.run((lambda x14: (95 / 2.2250738585072014e-308))('x y')))
except Exception as e: X(e)
try:
    SHARED[:] = [g9(C1), f5, ValueError(list(reversed(())))]; SHARED[Base():tuple()] = map((lambda x15: '\nßß\t'), (x16 for x16 in ' ')); P(SHARED)
except Exception as e: X(e)
try: P(list(reversed((() + ()))))
except Exception as e: X(e)
raise AttributeError(repr(C1), name='__')
