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
    v1 = {}
    try:
        ARRAY[:] = bytes(2); ARRAY[Base()] = Base(); P(ARRAY)
        v1 += range(True, 0, -1).__contains__(**(v1 | {}))
    except ValueError:
        v1 = sum([1e16, 1.0, -1e16], 6)
        g2 = v1
        P(next(g2, v1))
        P(g2.close())
        P(list(g2))
        def g3():
            v4 = yield v1
            try: return v4
            finally:
                def g5():
                    return v1
            yield (v4(v4) + v1(v4))
except Exception as e: X(e)
try:
    v6 = v1
    (2 ** 65 * list(zip(v1, (v6(),), strict='a%s'.endswith('\r\nß١', 1, 0))))[v6:] = zip(v6, v1)
except Exception as e: X(e)
try:
    g7 = v1
    P(g7.send(v1))
except Exception as e: X(e)
try: P(v6)
except Exception as e: X(e)
try:
    with g7:
        P(v1)
    with memoryview(((-602.843)).hex().encode()) as x8:
        try: raise Exception(*[f9(y10) for f9 in [(lambda a11, x12=x12: (a11, x12)) for x12 in [round((-33.25))]] for y10 in [(+8), 3628025175816054056, 140737488355327]])
        except* ValueError as e13: P(e13)
        v14 = []
        P(g7)
    a15, b16, c17 = str(v6)[bool('\ta')]
finally:
    o18 = Base(); o18 *= frozenset().issuperset(v6); P(o18)
